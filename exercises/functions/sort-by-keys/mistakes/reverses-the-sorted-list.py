"""reversing the list after the sort: items that tie are then reversed too. `reverse=True` inside
the sort keeps them in order."""


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
        result.sort(key=key)
        if direction == "down":
            result.reverse()
    return result
