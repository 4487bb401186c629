"""one `reverse=True` for all keys: it reverses the second and the third key as well, not only the
points or the date."""


def standings(teams):
    return sorted(
        teams,
        key=lambda team: (team["points"], team["conceded"], team["name"]),
        reverse=True,
    )


def newest_first(articles):
    return sorted(
        articles,
        key=lambda article: (article["date"], article["title"]),
        reverse=True,
    )


def sort_by(items, *orders):
    result = list(items)
    for key, direction in reversed(orders):
        if direction not in ("up", "down"):
            raise ValueError(f'the direction must be "up" or "down", not {direction!r}')
        result.sort(key=key, reverse=direction == "down")
    return result
