"""Points that are equal to tuples and have no hash any more."""


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __eq__(self, other):
        return (self.x, self.y) == tuple(other)

    def __iter__(self):
        return iter((self.x, self.y))


def corners(size):
    return [Point(0, 0), Point(size, 0), Point(0, size), Point(size, size)]
