"""writing what to sort by into the dicts: they are the caller's, and have one more entry
afterwards."""

def standings(teams):
    """The teams, best first."""
    teams = list(teams)
    for team in teams:
        team["rank"] = -team["points"], team["conceded"], team["name"]
    return sorted(teams, key=lambda team: team["rank"])


def newest_first(articles):
    """The articles, latest first, those of one day by title."""
    return sort_by(
        articles,
        (lambda article: article["date"], "down"),
        (lambda article: article["title"], "up"),
    )


def sort_by(items, *orders):
    """The items sorted by each (key, "up" or "down") in orders, the first one counting most."""
    result = list(items)
    for key, direction in reversed(orders):
        if direction not in ("up", "down"):
            raise ValueError(f'the direction must be "up" or "down", not {direction!r}')
        result.sort(key=key, reverse=direction == "down")
    return result
