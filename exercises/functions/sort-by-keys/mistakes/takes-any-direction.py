"""treating everything but "down" as "up": a typo in the direction then sorts the wrong way and
nobody is told."""


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

        result.sort(key=key, reverse=direction == "down")
    return result
