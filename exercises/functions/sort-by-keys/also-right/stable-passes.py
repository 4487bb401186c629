"""several stable passes, the least important key first"""


def standings(teams):
    """The teams, best first."""
    result = sorted(teams, key=lambda team: team["name"])
    result.sort(key=lambda team: team["conceded"])
    result.sort(key=lambda team: team["points"], reverse=True)
    return result


def newest_first(articles):
    """The articles, latest first."""
    by_title = sorted(articles, key=lambda article: article["title"])
    return sorted(by_title, key=lambda article: article["date"], reverse=True)


def sort_by(items, *orders):
    """The items sorted by each (key, "up" or "down") in orders, the first one counting most."""
    for _, direction in orders:
        if direction not in ("up", "down"):
            raise ValueError(f"unknown direction {direction!r}")
    result = list(items)
    for key, direction in reversed(orders):
        result.sort(key=key, reverse=direction == "down")
    return result
