import gc
import types
import unittest
import weakref

from solution import Point


def subclass_called(name, **attributes):
    """A new subclass of Point."""
    return types.new_class(name, (Point,), {}, lambda namespace: namespace.update(attributes))


def two_classes_of_one_name():
    """Two subclasses of Point that are both called Pin."""

    return subclass_called("Pin"), subclass_called("Pin")


def still_alive(make_point):
    """Whether a point is still alive when nobody holds it any more."""
    reference = weakref.ref(make_point())
    gc.collect()
    return reference() is not None


# given: Repair Point(x, y)
def still_alive_as_coordinate(make_point):
    """Whether a point is still alive when the point that had it as a coordinate is gone."""
    inner = make_point()
    reference = weakref.ref(inner)
    Point(inner, 0)
    del inner
    gc.collect()
    return reference() is not None


class PointTest(unittest.TestCase):
    # rule: with equal coordinates returns that same object
    def test_same(self):
        """returns the same object for equal coordinates"""
        first = Point(3, 5)
        self.assertIs(Point(3, 5), first)
        self.assertIs(Point(3, 5), first)

    # rule: which has the attributes x, y and notes
    def test_attributes(self):
        """has its coordinates as x and y"""
        point = Point(-8, 2.5)
        self.assertEqual((point.x, point.y), (-8, 2.5))

    # rule: Repair Point(x, y)
    def test_is_a_point(self):
        """is an instance of Point"""
        self.assertIsInstance(Point(0, 0), Point)

    # rule: with equal coordinates returns that same object
    def test_different(self):
        """returns different objects for different coordinates"""
        one, other_x, other_y = Point(1, 1), Point(2, 1), Point(1, 2)
        self.assertIsNot(other_x, one)
        self.assertIsNot(other_y, one)
        self.assertEqual((one.x, one.y, other_x.x, other_y.y), (1, 1, 2, 2))

    # rule: with equal coordinates returns that same object
    def test_exchanged(self):
        """returns another object when x and y are exchanged"""
        point = Point(6, 9)
        self.assertIsNot(Point(9, 6), point)

    # rule: with equal coordinates returns that same object
    def test_same_hash(self):
        """tells coordinates apart that have the same hash, such as -1 and -2"""
        point = Point(-1, 0)
        self.assertIsNot(Point(-2, 0), point)

    # rule: with equal coordinates returns that same object
    def test_same_looks(self):
        """tells coordinates apart that look the same when printed"""
        point = Point("1", 2)
        self.assertIsNot(Point(1, 2), point)

    # rule: may be passed by keyword
    def test_keywords(self):
        """takes coordinates by keyword too"""
        point = Point(1, y=4)
        self.assertIs(Point(y=4, x=1), point)
        self.assertIs(Point(1, 4), point)

    # rule: A point keeps the x and y that it was created with
    def test_equal_numbers(self):
        """returns the same object for 2 and 2.0, with the coordinates it was created with"""
        point = Point(2, 3)
        point.notes.append("mill")
        self.assertIs(Point(2.0, 3.0), point)
        self.assertEqual(str((point.x, point.y, point.notes)), "(2, 3, ['mill'])")

    # rule: in its current state
    def test_notes_stay(self):
        """keeps its notes when it is asked for again"""
        point = Point(10, 20)
        point.notes.append("well")
        Point(10, 20)
        self.assertEqual(point.notes, ["well"])
        self.assertEqual(Point(10, 20).notes, ["well"])

    # rule: in its current state
    def test_same_list(self):
        """keeps the same list of notes when it is asked for again"""
        point = Point(10, 20)
        notes = point.notes
        Point(10, 20)
        self.assertIs(point.notes, notes)

    # rule: in its current state
    def test_other_attributes_stay(self):
        """keeps any other attribute that was set"""
        Marker = subclass_called("Marker")
        marker = Marker(1, 1)
        marker.colour = "red"
        self.assertEqual(Marker(1, 1).colour, "red")

    # rule: an empty list of notes of its own
    def test_own_notes(self):
        """does not share its notes with another point"""
        point, other = Point(1, 1), Point(1, 2)
        point.notes.append("bench")
        self.assertEqual(other.notes, [])

    # rule: The class keeps no point alive
    def test_dies(self):
        """is not kept alive by the class"""
        self.assertIs(still_alive(lambda: Point(50, 60)), False)

    # rule: The class keeps no point alive
    def test_subclass_dies(self):
        """is not kept alive by a subclass either"""
        Marker = subclass_called("Marker")
        self.assertIs(still_alive(lambda: Marker(50, 60)), False)

    # rule: The class keeps no point alive
    # rule: Coordinates are anything hashable
    def test_coordinate_dies(self):
        """is not kept alive as a coordinate of a point that is gone"""
        self.assertIs(still_alive_as_coordinate(lambda: Point(30, 40)), False)

    # rule: one that nothing else refers to is gone, and its notes with it
    # rule: A new point has an empty list of notes
    def test_fresh_after_death(self):
        """starts anew when the old point is gone"""
        Point(7, 7).notes.append("gone")
        gc.collect()
        self.assertEqual(Point(7, 7).notes, [])

    # rule: While a point is in use
    def test_lives_while_held(self):
        """stays the same as long as it is held anywhere, if only in a list"""
        route = [Point(0, n) for n in range(3)]
        route[1].notes.append("halt")
        gc.collect()
        self.assertEqual(Point(0, 1).notes, ["halt"])

    # rule: Marker(1, 2) is a Marker
    def test_subclass(self):
        """creates an instance of the subclass, even if there is a point with its coordinates"""
        Marker = subclass_called("Marker")
        point = Point(3, 3)
        self.assertEqual([type(Marker(4, 4)), type(Marker(3, 3))], [Marker, Marker])
        self.assertIs(type(point), Point)

    # rule: never the same as Point(1, 2)
    def test_subclass_first(self):
        """creates a Point although a subclass has an instance with its coordinates"""
        Marker = subclass_called("Marker")
        marker = Marker(5, 5)
        marker.notes.append("flag")
        self.assertEqual(Point(5, 5).notes, [])
        self.assertIs(type(Point(5, 5)), Point)
        self.assertIs(Marker(5, 5), marker)

    # rule: A subclass has points of its own
    def test_subclass_same(self):
        """returns the same object of a subclass for equal coordinates"""
        Marker = subclass_called("Marker")
        marker = Marker(6, 1)
        marker.notes.append("flag")
        self.assertIs(Marker(6, 1), marker)
        self.assertEqual(marker.notes, ["flag"])

    # rule: A subclass has points of its own
    def test_subclasses_of_one_name(self):
        """tells subclasses apart that have the same name"""
        first, second = two_classes_of_one_name()
        point = Point(1, 2)
        pin = first(1, 2)
        self.assertIs(type(second(1, 2)), second)
        self.assertIs(type(pin), first)
        self.assertIs(type(point), Point)

    # rule: While a point is in use … returns that same object
    def test_false_point(self):
        """returns the same object even if it is false"""
        Hidden = subclass_called("Hidden", __bool__=lambda self: False)
        hidden = Hidden(2, 2)
        self.assertIs(Hidden(2, 2), hidden)

    # rule: Missing … coordinates raise TypeError
    def test_missing(self):
        """raises TypeError for a missing coordinate"""
        with self.assertRaises(TypeError):
            Point(1)
        with self.assertRaises(TypeError):
            Point()

    # rule: unhashable coordinates raise TypeError
    def test_unhashable(self):
        """raises TypeError for a coordinate that cannot be hashed"""
        with self.assertRaises(TypeError):
            Point([1], 2)


if __name__ == "__main__":
    unittest.main()
