"""tuple keys with negated numbers, and a comparison function over keys that were computed
before"""

from functools import cmp_to_key


def standings(teams):
    """The teams, best first."""
    return sorted(teams, key=lambda team: (-team["points"], team["conceded"], team["name"]))


def newest_first(articles):
    """The articles, latest first."""

    def key(article):
        year, month, day = article["date"].split("-")
        return -int(year), -int(month), -int(day), article["title"]

    return sorted(articles, key=key)


def sort_by(items, *orders):
    """The items sorted by each (key, "up" or "down") in orders, the first one counting most."""
    signs = []
    for _, direction in orders:
        if direction == "up":
            signs.append(1)
        elif direction == "down":
            signs.append(-1)
        else:
            raise ValueError(direction)

    def compare(one, other):
        for sign, left, right in zip(signs, one[0], other[0]):
            if left < right:
                return -sign
            if right < left:
                return sign
        return 0

    rows = [([key(item) for key, _ in orders], item) for item in items]
    rows.sort(key=cmp_to_key(compare))
    return [item for _, item in rows]
