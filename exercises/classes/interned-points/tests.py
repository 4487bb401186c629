import gc
import unittest
import weakref

from solution import Point


def subclass_called(name, **attributes):
    """A new subclass of Point."""
    return type(name, (Point,), attributes)


def two_classes_of_one_name():
    """Two subclasses of Point that are both called Pin."""

    return subclass_called("Pin"), subclass_called("Pin")


def still_alive(make_point):
    """Whether a point is still alive when nobody holds it any more."""
    reference = weakref.ref(make_point())
    gc.collect()
    return reference() is not None


class PointTest(unittest.TestCase):
    def test_same(self):
        """returns the same object for equal coordinates"""
        first = Point(3, 5)
        self.assertIs(Point(3, 5), first)
        self.assertIs(Point(3, 5), first)

    def test_attributes(self):
        """has its coordinates as x and y"""
        point = Point(-8, 2.5)
        self.assertEqual((point.x, point.y), (-8, 2.5))

    def test_is_a_point(self):
        """is an instance of Point"""
        self.assertIsInstance(Point(0, 0), Point)

    def test_different(self):
        """returns different objects for different coordinates"""
        one, other_x, other_y = Point(1, 1), Point(2, 1), Point(1, 2)
        self.assertIsNot(other_x, one)
        self.assertIsNot(other_y, one)
        self.assertEqual((one.x, one.y, other_x.x, other_y.y), (1, 1, 2, 2))

    def test_exchanged(self):
        """tells x from y"""
        point = Point(6, 9)
        self.assertIsNot(Point(9, 6), point)

    def test_same_hash(self):
        """tells coordinates apart that have the same hash, such as -1 and -2"""
        point = Point(-1, 0)
        self.assertIsNot(Point(-2, 0), point)

    def test_same_text(self):
        """tells coordinates apart that look the same as text"""
        point = Point("1", 2)
        self.assertIsNot(Point(1, 2), point)

    def test_keywords(self):
        """takes coordinates by keyword as well"""
        point = Point(1, y=4)
        self.assertIs(Point(y=4, x=1), point)
        self.assertIs(Point(1, 4), point)

    def test_equal_numbers(self):
        """returns the same object for 2 and 2.0, with the coordinates it was made with"""
        point = Point(2, 3)
        point.notes.append("mill")
        self.assertIs(Point(2.0, 3.0), point)
        self.assertEqual(str((point.x, point.y, point.notes)), "(2, 3, ['mill'])")

    def test_notes_stay(self):
        """keeps its notes when it is asked for again"""
        point = Point(10, 20)
        point.notes.append("well")
        Point(10, 20)
        self.assertEqual(point.notes, ["well"])
        self.assertEqual(Point(10, 20).notes, ["well"])

    def test_same_list(self):
        """keeps its very list of notes when it is asked for again"""
        point = Point(10, 20)
        notes = point.notes
        Point(10, 20)
        self.assertIs(point.notes, notes)

    def test_other_attributes_stay(self):
        """keeps whatever else it was given"""
        Marker = subclass_called("Marker")
        marker = Marker(1, 1)
        marker.colour = "red"
        self.assertEqual(Marker(1, 1).colour, "red")

    def test_own_notes(self):
        """shares its notes with no other point"""
        point, other = Point(1, 1), Point(1, 2)
        point.notes.append("bench")
        self.assertEqual(other.notes, [])

    def test_dies(self):
        """is not kept alive by the class"""
        self.assertIs(still_alive(lambda: Point(50, 60)), False)

    def test_subclass_dies(self):
        """is not kept alive by a subclass either"""
        Marker = subclass_called("Marker")
        self.assertIs(still_alive(lambda: Marker(50, 60)), False)

    def test_fresh_after_death(self):
        """starts afresh when the old point is gone"""
        Point(7, 7).notes.append("gone")
        gc.collect()
        self.assertEqual(Point(7, 7).notes, [])

    def test_lives_while_held(self):
        """stays the same as long as it is held anywhere, if only in a list"""
        route = [Point(0, n) for n in range(3)]
        route[1].notes.append("halt")
        gc.collect()
        self.assertEqual(Point(0, 1).notes, ["halt"])

    def test_subclass(self):
        """makes an instance of the subclass, whether or not there is a point with its coordinates"""
        Marker = subclass_called("Marker")
        point = Point(3, 3)
        self.assertEqual([type(Marker(4, 4)), type(Marker(3, 3))], [Marker, Marker])
        self.assertIs(type(point), Point)

    def test_subclass_first(self):
        """makes a Point although a subclass has an instance with its coordinates"""
        Marker = subclass_called("Marker")
        marker = Marker(5, 5)
        marker.notes.append("flag")
        self.assertEqual(Point(5, 5).notes, [])
        self.assertIs(type(Point(5, 5)), Point)
        self.assertIs(Marker(5, 5), marker)

    def test_subclass_same(self):
        """returns the same object of a subclass for equal coordinates"""
        Marker = subclass_called("Marker")
        marker = Marker(6, 1)
        marker.notes.append("flag")
        self.assertIs(Marker(6, 1), marker)
        self.assertEqual(marker.notes, ["flag"])

    def test_subclasses_of_one_name(self):
        """tells subclasses apart that have the same name"""
        first, second = two_classes_of_one_name()
        point = Point(1, 2)
        pin = first(1, 2)
        self.assertIs(type(second(1, 2)), second)
        self.assertIs(type(pin), first)
        self.assertIs(type(point), Point)

    def test_false_point(self):
        """returns the same object even if it is false"""
        Hidden = subclass_called("Hidden", __bool__=lambda self: False)
        hidden = Hidden(2, 2)
        self.assertIs(Hidden(2, 2), hidden)

    def test_missing(self):
        """raises TypeError for a missing coordinate"""
        with self.assertRaises(TypeError):
            Point(1)
        with self.assertRaises(TypeError):
            Point()

    def test_unhashable(self):
        """raises TypeError for a coordinate that cannot be hashed"""
        with self.assertRaises(TypeError):
            Point([1], 2)


if __name__ == "__main__":
    unittest.main()
