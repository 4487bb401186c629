"""a minus sign as the way to sort down: it works for numbers only, and a date or a title is a
string."""


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
        if direction == "down":
            result.sort(key=lambda item: -key(item))
        else:
            result.sort(key=key)
    return result
