import copy
import pickle
import unittest
from contextlib import suppress

from solution import Point


class Peak(Point):
    """A subclass that takes care to add no attributes."""

    __slots__ = ()


class Metres(float):
    """A float with a class of its own."""


class Feet(int):
    """An int with a class of its own."""


def kind(point):
    """The name of a point's class, and what it holds."""
    if not isinstance(point, tuple):
        raise AssertionError(f"expected a Point, but got {point!r}")
    return type(point).__name__, tuple(point)


class PointTest(unittest.TestCase):
    # rule: Point(x, y) takes two numbers, each an int or a float, by position or by name
    def test_make(self):
        """is made from two coordinates, by position or by name"""
        self.assertEqual(kind(Point(7, -2)), ("Point", (7, -2)))
        self.assertEqual(kind(Point(y=7, x=-2)), ("Point", (-2, 7)))
        self.assertEqual(kind(Point(0.5, 0)), ("Point", (0.5, 0)))

    # rule: each an int or a float
    def test_subclasses_of_numbers(self):
        """takes instances of subclasses of int and float"""
        self.assertEqual(kind(Point(Metres(1.5), Feet(12))), ("Point", (1.5, 12)))

    # rule: a direct subclass of tuple, by hand: no named tuple, no dataclass
    def test_direct_subclass(self):
        """inherits from tuple directly, without a named tuple"""
        self.assertEqual(Point.__bases__, (tuple,))
        self.assertEqual(hasattr(Point, "_fields"), False)

    # rule: point.x and point.y read its coordinates
    def test_names(self):
        """x and y read the coordinates"""
        self.assertEqual(Point(7, -2).x, 7)
        self.assertEqual(Point(7, -2).y, -2)

    # rule: a pair like any other: it unpacks
    def test_pair(self):
        """unpacks, has length 2 and positions"""
        x, y = Point(7, -2)
        self.assertEqual((x, y), (7, -2))
        self.assertEqual(len(Point(7, -2)), 2)
        self.assertEqual(Point(7, -2)[-1], -2)

    # rule: it equals (x, y) and has the same hash
    def test_equality(self):
        """equals a pair of the same numbers and has the same hash"""
        self.assertEqual(Point(1, 2) == (1, 2), True)
        self.assertEqual(Point(1, 2) == Point(2, 1), False)
        self.assertEqual(Point(0.1 + 0.2, 1) == (0.3, 1), False)
        self.assertEqual({(1, 2): "mark"}.get(Point(1, 2)), "mark")
        self.assertEqual(len({Point(1, 2), Point(1, 2), (1, 2)}), 1)

    # rule: a point is a pair like any other
    # rule: all of this holds for a subclass
    def test_equality_of_a_subclass(self):
        """equals a point of a subclass with the same numbers"""
        self.assertEqual([Point(1, 2) == Peak(1, 2), Peak(1, 2) == Point(1, 2)], [True, True])
        self.assertEqual(Point(1, 2) != Peak(1, 2), False)

    # rule: repr shows the class and both coordinates
    def test_repr(self):
        """repr shows the class and both names"""
        self.assertEqual(repr(Point(7, -2)), "Point(x=7, y=-2)")
        self.assertEqual(repr(Peak(0, 2.5)), "Peak(x=0, y=2.5)")

    # rule: repr shows the class and both coordinates
    # rule: point.x and point.y read its coordinates
    def test_repr_of_whole_floats(self):
        """keeps whole floats as floats, and ints as ints"""
        self.assertEqual(repr(Point(3.0, 4)), "Point(x=3.0, y=4)")

    # rule: repr shows the class and both coordinates
    # rule: point.x and point.y read its coordinates
    def test_equal_points(self):
        """keeps ints and floats apart in points that are equal"""
        points = [Point(3, 4), Point(3.0, 4), Point(3, 4.0)]
        self.assertEqual(
            [repr(point) for point in points],
            ["Point(x=3, y=4)", "Point(x=3.0, y=4)", "Point(x=3, y=4.0)"],
        )

    # rule: the named coordinates replaced
    def test_with_equal(self):
        """with_ replaces an int with an equal float"""
        self.assertEqual(repr(Point(3, 4).with_(x=3.0)), "Point(x=3.0, y=4)")

    # rule: each an int or a float
    def test_any_size(self):
        """takes numbers of any size, such as infinity"""
        self.assertEqual(kind(Point(float("inf"), 0)), ("Point", (float("inf"), 0)))
        self.assertEqual(kind(Point(0, 10**20 + 1)), ("Point", (0, 10**20 + 1)))

    # rule: x and y cannot be set
    def test_set(self):
        """setting x or y raises AttributeError and changes nothing"""
        point = Point(7, -2)
        with self.assertRaises(AttributeError):
            point.x = 8
        with self.assertRaises(AttributeError):
            point.y = 8
        self.assertEqual((point.x, point.y, tuple(point)), (7, -2, (7, -2)))

    # rule: x and y cannot be set or deleted
    def test_delete(self):
        """deleting x or y raises AttributeError"""
        point = Point(7, -2)
        with self.assertRaises(AttributeError):
            del point.x
        with self.assertRaises(AttributeError):
            del point.y
        self.assertEqual((point.x, point.y), (7, -2))

    # rule: no attribute can be added
    # rule: whoever tries gets an AttributeError
    def test_add(self):
        """a new attribute raises AttributeError"""
        with self.assertRaises(AttributeError):
            Point(7, -2).z = 3
        with self.assertRaises(AttributeError):
            Peak(7, -2).z = 3

    # rule: not even with object.__setattr__
    def test_back_door(self):
        """object.__setattr__ raises AttributeError too"""
        for name in ("x", "y", "z"):
            with self.subTest(name=name):
                with self.assertRaises(AttributeError):
                    object.__setattr__(Point(7, -2), name, 5)

    # rule: no attribute can be added
    def test_no_dict(self):
        """no attribute can be added through __dict__ either"""
        point = Point(7, -2)
        with suppress(TypeError, AttributeError):
            vars(point)["height"] = 3
        self.assertEqual(hasattr(point, "height"), False)

    # rule: point.with_(x=…) returns a new point with the named coordinates replaced
    def test_with(self):
        """with_ replaces the named coordinates, in a new point"""
        self.assertEqual(kind(Point(7, -2).with_(x=5)), ("Point", (5, -2)))
        self.assertEqual(kind(Point(7, -2).with_(y=5)), ("Point", (7, 5)))
        self.assertEqual(kind(Point(7, -2).with_(y=1, x=5)), ("Point", (5, 1)))
        self.assertEqual(kind(Point(7, -2).with_()), ("Point", (7, -2)))

    # rule: the named coordinates replaced
    def test_with_zero(self):
        """with_ takes 0 for a new value like any other"""
        self.assertEqual(kind(Point(7, -2).with_(x=0)), ("Point", (0, -2)))
        self.assertEqual(kind(Point(7, -2).with_(y=0.0)), ("Point", (7, 0.0)))

    # rule: returns a new point
    def test_with_leaves_the_old_one(self):
        """with_ leaves the point it is called on as it was"""
        point = Point(7, -2)
        point.with_(x=5, y=5)
        self.assertEqual(kind(point), ("Point", (7, -2)))

    # rule: so does any other name in with_
    def test_with_unknown_name(self):
        """with_ raises TypeError for a name that is not a coordinate"""
        with self.assertRaises(TypeError):
            Point(7, -2).with_(z=5)

    # rule: a coordinate that is not a number raises TypeError
    def test_with_no_number(self):
        """with_ raises TypeError for a string"""
        with self.assertRaises(TypeError):
            Point(7, -2).with_(x="5")

    # rule: a coordinate that is not a number raises TypeError
    def test_with_none(self):
        """with_ raises TypeError for None, which is not a number either"""
        with self.assertRaises(TypeError):
            Point(7, -2).with_(y=None)

    # rule: so does copy.replace(point, x=…)
    def test_replace(self):
        """copy.replace does what with_ does"""
        self.assertEqual(kind(copy.replace(Point(7, -2), y=5)), ("Point", (7, 5)))
        with self.assertRaises(TypeError):
            copy.replace(Point(7, -2), z=5)

    # rule: all of this holds for a subclass that sets __slots__ = ()
    # rule: what is made from its points is of that subclass
    def test_subclass(self):
        """points of a subclass stay points of the subclass"""
        self.assertEqual(kind(Peak(1, 2)), ("Peak", (1, 2)))
        self.assertEqual(kind(Peak(1, 2).with_(y=9)), ("Peak", (1, 9)))
        self.assertEqual(kind(copy.replace(Peak(1, 2), x=9)), ("Peak", (9, 2)))

    # rule: a copied or unpickled point is an equal point
    def test_copies(self):
        """copies are equal and of the same class"""
        self.assertEqual(kind(copy.copy(Point(7, -2))), ("Point", (7, -2)))
        self.assertEqual(kind(copy.deepcopy([Peak(1, 2)])[0]), ("Peak", (1, 2)))

    # rule: a copied or unpickled point is an equal point
    def test_pickles(self):
        """a pickle gives back an equal point of the same class"""
        for protocol in (2, 5):
            with self.subTest(protocol=protocol):
                stored = pickle.dumps(Point(7, -2), protocol)
                self.assertEqual(kind(pickle.loads(stored)), ("Point", (7, -2)))
        self.assertEqual(kind(pickle.loads(pickle.dumps(Peak(1, 2)))), ("Peak", (1, 2)))

    # rule: a coordinate that is not a number raises TypeError
    def test_no_numbers(self):
        """raises TypeError for a coordinate that is not a number"""
        for x, y in (("7", 1), (1, "7"), (1, None), (1j, 1), (1, [2])):
            with self.subTest(x=x, y=y):
                with self.assertRaises(TypeError):
                    Point(x, y)

    # rule: Point(x, y) takes two numbers
    def test_wrong_number(self):
        """raises TypeError for one coordinate, for three, and for a pair as one"""
        with self.assertRaises(TypeError):
            Point(1)
        with self.assertRaises(TypeError):
            Point(1, 2, 3)
        with self.assertRaises(TypeError):
            Point((1, 2))


if __name__ == "__main__":
    unittest.main()
