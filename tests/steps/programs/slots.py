class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


p = Point(1, 2)
q = p
q.x = 5
try:
    p.z = 1
except AttributeError:
    failed = True
