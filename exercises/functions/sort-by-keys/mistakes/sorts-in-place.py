"""sorting the caller's own list: the result is right, but the list that was passed in has changed
as well."""


def standings(teams):
    teams.sort(key=lambda team: (-team["points"], team["conceded"], team["name"]))
    return teams


def newest_first(articles):
    return sort_by(
        articles,
        (lambda article: article["date"], "down"),
        (lambda article: article["title"], "up"),
    )


def sort_by(items, *orders):
    result = items
    for key, direction in reversed(orders):
        if direction not in ("up", "down"):
            raise ValueError(f'the direction must be "up" or "down", not {direction!r}')
        result.sort(key=key, reverse=direction == "down")
    return result
