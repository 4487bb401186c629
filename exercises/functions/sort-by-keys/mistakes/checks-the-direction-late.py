"""checking the direction while keys are compared: with fewer than two items nothing is compared,
and a wrong direction goes unnoticed."""

from functools import cmp_to_key


def standings(teams):
    return sorted(teams, key=lambda team: (-team["points"], team["conceded"], team["name"]))


def newest_first(articles):
    by_title = sorted(articles, key=lambda article: article["title"])
    return sorted(by_title, key=lambda article: article["date"], reverse=True)


def sort_by(items, *orders):
    def compare(one, other):
        for (_, direction), left, right in zip(orders, one[0], other[0]):
            if direction not in ("up", "down"):
                raise ValueError(direction)
            if left < right:
                return -1 if direction == "up" else 1
            if right < left:
                return 1 if direction == "up" else -1
        return 0

    rows = [([key(item) for key, _ in orders], item) for item in items]
    return [item for _, item in sorted(rows, key=cmp_to_key(compare))]
