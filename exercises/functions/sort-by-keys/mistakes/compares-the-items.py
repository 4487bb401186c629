"""tuples of key and item: where two keys are equal Python goes on to compare the items, and dicts
cannot be compared."""


def standings(teams):
    return sorted(teams, key=lambda team: (-team["points"], team["conceded"], team["name"]))


def newest_first(articles):
    return sort_by(
        articles,
        (lambda article: article["date"], "down"),
        (lambda article: article["title"], "up"),
    )


def sort_by(items, *orders):
    result = list(items)
    for key, direction in reversed(orders):
        if direction not in ("up", "down"):
            raise ValueError(f'the direction must be "up" or "down", not {direction!r}')
        pairs = sorted([(key(item), item) for item in result], reverse=direction == "down")
        result = [item for _, item in pairs]
    return result
