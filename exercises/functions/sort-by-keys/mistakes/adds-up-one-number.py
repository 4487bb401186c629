"""one number made of points and goals conceded: with enough goals, they count for more than the
points."""


def standings(teams):
    def key(team):
        return -(team["points"] * 1000 - team["conceded"]), team["name"]

    return sorted(teams, key=key)


def newest_first(articles):
    by_title = sorted(articles, key=lambda article: article["title"])
    return sorted(by_title, key=lambda article: article["date"], reverse=True)


def sort_by(items, *orders):
    for _, direction in orders:
        if direction not in ("up", "down"):
            raise ValueError(direction)
    result = list(items)
    for key, direction in reversed(orders):
        result.sort(key=key, reverse=direction == "down")
    return result
