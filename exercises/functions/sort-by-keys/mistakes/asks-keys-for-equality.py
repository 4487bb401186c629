"""letting a tuple compare the keys: a tuple asks for `==` before it asks for `<`, and keys that
know only `<` then never tie."""

class Down:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return other.value < self.value

    def __eq__(self, other):
        return self.value == other.value


def standings(teams):
    return sorted(teams, key=lambda team: (-team["points"], team["conceded"], team["name"]))


def newest_first(articles):
    return sorted(articles, key=lambda article: (Down(article["date"]), article["title"]))


def sort_by(items, *orders):
    for _, direction in orders:
        if direction not in ("up", "down"):
            raise ValueError(direction)

    def row(item):
        return tuple(
            Down(key(item)) if direction == "down" else key(item) for key, direction in orders
        )

    return sorted(items, key=row)
