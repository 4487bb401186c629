class Point:
    def __init__(self, x):
        self.x = x


class Spot(Point):
    pass


point = Point(1)
point.__class__ = Spot
point.__dict__ = {"x": 2}
point.__dict__["y"] = 3
vars(point)["x"] = 4
setattr(point, "y", 5)
Point.origin = Point(0)
del point.y
