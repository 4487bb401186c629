"""returning the result of `list.sort`: it sorts in place and returns `None`; `sorted` is the one
that returns a list."""


def standings(teams):
    return list(teams).sort(key=lambda team: (-team["points"], team["conceded"], team["name"]))


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
        result.sort(key=key, reverse=direction == "down")
    return result
