"""a wrapper that only knows `<`, inside a tuple: a tuple first asks whether two parts are equal,
and two wrappers never are."""


class Down:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return other.value < self.value


def standings(teams):
    return sorted(teams, key=lambda team: (-team["points"], team["conceded"], team["name"]))


def newest_first(articles):
    by_title = sorted(articles, key=lambda article: article["title"])
    return sorted(by_title, key=lambda article: article["date"], reverse=True)


def sort_by(items, *orders):
    if not {direction for _, direction in orders} <= {"up", "down"}:
        raise ValueError("up or down")

    def row(item):
        return tuple(
            Down(key(item)) if direction == "down" else key(item) for key, direction in orders
        )

    return sorted(items, key=row)
