"""a class that reverses the order of a key, inside tuple keys; the other two call sort_by"""

from operator import itemgetter


class Up:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return not self.value < other.value and not other.value < self.value

    def __lt__(self, other):
        return self.value < other.value


class Down(Up):
    def __lt__(self, other):
        return other.value < self.value


WAYS = [("up", Up), ("down", Down)]


def _way(direction):
    for name, way in WAYS:
        if direction == name:
            return way
    raise ValueError(f'{direction!r} is neither "up" nor "down"')


def sort_by(items, *orders):
    """The items sorted by each (key, "up" or "down") in orders, the first one counting most."""
    ways = [(key, _way(direction)) for key, direction in orders]
    return sorted(items, key=lambda item: tuple(way(key(item)) for key, way in ways))


def standings(teams):
    """The teams, best first."""
    return sort_by(
        teams,
        (itemgetter("points"), "down"),
        (itemgetter("conceded"), "up"),
        (itemgetter("name"), "up"),
    )


def newest_first(articles):
    """The articles, latest first."""
    return sort_by(
        articles,
        (itemgetter("date"), "down"),
        (lambda article: article["title"], "up"),
    )
