"""leaving the name out of the key: teams with equal points and goals stay as they came, where the
table asks for A to Z."""


def standings(teams):
    return sorted(teams, key=lambda team: (-team["points"], team["conceded"]))


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
