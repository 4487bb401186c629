import copy
import pickle
import unittest
from fractions import Fraction

from solution import Point


class Peak(Point):
    """A subclass that takes care to add no attributes."""

    __slots__ = ()


def kind(point):
    """The name of a point's class, and what it holds."""
    if not isinstance(point, tuple):
        raise AssertionError(f"expected a Point, but got {point!r}")
    return type(point).__name__, tuple(point)


class PointTest(unittest.TestCase):
    def test_make(self):
        """is made from two coordinates, by position or by name"""
        self.assertEqual(kind(Point(7, -2)), ("Point", (7, -2)))
        self.assertEqual(kind(Point(y=7, x=-2)), ("Point", (-2, 7)))
        self.assertEqual(kind(Point(Fraction(1, 3), 0.5)), ("Point", (Fraction(1, 3), 0.5)))

    def test_direct_subclass(self):
        """inherits from tuple directly, without a named tuple"""
        self.assertEqual(Point.__bases__, (tuple,))
        self.assertEqual(hasattr(Point, "_fields"), False)

    def test_names(self):
        """x and y read the coordinates"""
        self.assertEqual(Point(7, -2).x, 7)
        self.assertEqual(Point(7, -2).y, -2)

    def test_pair(self):
        """unpacks, has length 2 and positions"""
        x, y = Point(7, -2)
        self.assertEqual((x, y), (7, -2))
        self.assertEqual(len(Point(7, -2)), 2)
        self.assertEqual(Point(7, -2)[-1], -2)

    def test_equality(self):
        """equals a pair of the same numbers and has the same hash"""
        self.assertEqual(Point(1, 2) == (1, 2), True)
        self.assertEqual(Point(1, 2) == Point(2, 1), False)
        self.assertEqual({(1, 2): "mark"}.get(Point(1, 2)), "mark")

    def test_repr(self):
        """repr shows the class and both names"""
        self.assertEqual(repr(Point(7, -2)), "Point(x=7, y=-2)")
        self.assertEqual(repr(Peak(0, Fraction(1, 2))), "Peak(x=0, y=Fraction(1, 2))")

    def test_set(self):
        """setting x or y raises AttributeError and changes nothing"""
        point = Point(7, -2)
        with self.assertRaises(AttributeError):
            point.x = 8
        with self.assertRaises(AttributeError):
            point.y = 8
        self.assertEqual((point.x, point.y, tuple(point)), (7, -2, (7, -2)))

    def test_delete(self):
        """deleting x raises AttributeError"""
        point = Point(7, -2)
        with self.assertRaises(AttributeError):
            del point.x
        self.assertEqual(point.x, 7)

    def test_add(self):
        """a new attribute raises AttributeError"""
        with self.assertRaises(AttributeError):
            Point(7, -2).z = 3

    def test_back_door(self):
        """object.__setattr__ finds nothing to set either"""
        for name in ("x", "y", "z"):
            with self.subTest(name=name):
                with self.assertRaises(AttributeError):
                    object.__setattr__(Point(7, -2), name, 5)

    def test_no_dict(self):
        """a point has no __dict__ that could be written to"""
        self.assertEqual(hasattr(Point(7, -2), "__dict__"), False)

    def test_with(self):
        """with_ replaces the named coordinates, in a new point"""
        self.assertEqual(kind(Point(7, -2).with_(x=5)), ("Point", (5, -2)))
        self.assertEqual(kind(Point(7, -2).with_(y=5)), ("Point", (7, 5)))
        self.assertEqual(kind(Point(7, -2).with_(y=1, x=5)), ("Point", (5, 1)))
        self.assertEqual(kind(Point(7, -2).with_()), ("Point", (7, -2)))

    def test_with_zero(self):
        """with_ takes 0 for a new value like any other"""
        self.assertEqual(kind(Point(7, -2).with_(x=0)), ("Point", (0, -2)))
        self.assertEqual(kind(Point(7, -2).with_(y=0.0)), ("Point", (7, 0.0)))

    def test_with_leaves_the_old_one(self):
        """with_ leaves the point it is called on as it was"""
        point = Point(7, -2)
        point.with_(x=5, y=5)
        self.assertEqual(kind(point), ("Point", (7, -2)))

    def test_with_unknown_name(self):
        """with_ raises TypeError for a name that is no coordinate"""
        with self.assertRaises(TypeError):
            Point(7, -2).with_(z=5)

    def test_with_no_number(self):
        """with_ raises TypeError for a text"""
        with self.assertRaises(TypeError):
            Point(7, -2).with_(x="5")

    def test_with_none(self):
        """with_ raises TypeError for None, which is no number either"""
        with self.assertRaises(TypeError):
            Point(7, -2).with_(y=None)

    def test_replace(self):
        """copy.replace does what with_ does"""
        self.assertEqual(kind(copy.replace(Point(7, -2), y=5)), ("Point", (7, 5)))
        with self.assertRaises(TypeError):
            copy.replace(Point(7, -2), z=5)

    def test_subclass(self):
        """points of a subclass stay points of the subclass"""
        self.assertEqual(kind(Peak(1, 2)), ("Peak", (1, 2)))
        self.assertEqual(kind(Peak(1, 2).with_(y=9)), ("Peak", (1, 9)))
        self.assertEqual(kind(copy.replace(Peak(1, 2), x=9)), ("Peak", (9, 2)))

    def test_copies(self):
        """copies are equal and of the same class"""
        self.assertEqual(kind(copy.copy(Point(7, -2))), ("Point", (7, -2)))
        self.assertEqual(kind(copy.deepcopy([Peak(1, 2)])[0]), ("Peak", (1, 2)))

    def test_pickles(self):
        """a pickle gives back an equal point of the same class"""
        for protocol in (2, 5):
            with self.subTest(protocol=protocol):
                stored = pickle.dumps(Point(7, -2), protocol)
                self.assertEqual(kind(pickle.loads(stored)), ("Point", (7, -2)))

    def test_no_numbers(self):
        """coordinates that are no real numbers raise TypeError"""
        for x, y in (("7", 1), (1, None), (1j, 1), (1, [2])):
            with self.subTest(x=x, y=y):
                with self.assertRaises(TypeError):
                    Point(x, y)

    def test_wrong_number(self):
        """one coordinate, three, or a whole pair as one raise TypeError"""
        with self.assertRaises(TypeError):
            Point(1)
        with self.assertRaises(TypeError):
            Point(1, 2, 3)
        with self.assertRaises(TypeError):
            Point((1, 2))


if __name__ == "__main__":
    unittest.main()
