"""Positions on a grid that equal tuples, so both find each other in sets and dicts."""


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __eq__(self, other):
        if isinstance(other, tuple):
            return (self.x, self.y) == other
        return isinstance(other, Point) and (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __repr__(self):
        return f"<{self.x}|{self.y}>"


def visited(moves):
    steps = {"N": (0, 1), "S": (0, -1), "E": (1, 0), "W": (-1, 0)}
    x = y = 0
    counts = {Point(0, 0): 1}
    for move in moves:
        dx, dy = steps[move]
        x, y = x + dx, y + dy
        counts[Point(x, y)] = counts.get(Point(x, y), 0) + 1
    return counts
