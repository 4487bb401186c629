"""a comparing function that calls the keys each time two items meet: a sort compares an item many
times, and a key is to be computed once."""

import functools


def standings(teams):
    return sorted(teams, key=lambda team: (-team["points"], team["conceded"], team["name"]))


def newest_first(articles):
    return sort_by(
        articles,
        (lambda article: article["date"], "down"),
        (lambda article: article["title"].casefold(), "up"),
    )


def sort_by(items, *orders):
    for _, direction in orders:
        if direction not in ("up", "down"):
            raise ValueError(f"unknown direction: {direction!r}")

    def compare(one, other):
        for key, direction in orders:
            sign = 1 if direction == "up" else -1
            if key(one) < key(other):
                return -sign
            if key(other) < key(one):
                return sign
        return 0

    return sorted(items, key=functools.cmp_to_key(compare))
