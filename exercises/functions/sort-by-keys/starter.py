def standings(teams):
    """The teams, best first."""
    return sorted(teams, key=lambda team: team["points"])


def newest_first(articles):
    """The articles, latest first."""
    return sorted(articles, key=lambda article: article["date"])


def sort_by(items, *orders):
    """The items sorted by each (key, "up" or "down") in orders, the first one counting most."""
    return list(items)
