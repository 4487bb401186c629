"""a dict from each key to its rows: keys must then be hashable, and a list, which can be compared,
is not."""

def standings(teams):
    return sort_by(
        teams,
        (lambda team: team["points"], "down"),
        (lambda team: team["conceded"], "up"),
        (lambda team: team["name"], "up"),
    )


def newest_first(articles):
    return sort_by(
        articles,
        (lambda article: article["date"], "down"),
        (lambda article: article["title"], "up"),
    )


def sort_by(items, *orders):
    if not all(direction in ("up", "down") for _, direction in orders):
        raise ValueError("up or down")

    def sort(rows, orders):
        if not orders:
            return rows
        (key, direction), *later = orders
        groups = {}
        for row in rows:
            groups.setdefault(key(row), []).append(row)
        keys = list(groups)
        if later or len(keys) > 1:
            keys.sort(reverse=direction == "down")
        return [row for value in keys for row in sort(groups[value], later)]

    return sort(list(items), orders)
