import unittest

from solution import ordered_by


class Row:
    """An object with the attributes it is given."""

    def __init__(self, **values):
        vars(self).update(values)

    def __repr__(self):
        return ", ".join(f"{name}={value!r}" for name, value in vars(self).items())


def fresh(*names):
    """A new class ordered by these names."""
    return ordered_by(*names)(type("Room", (Row,), {}))


def answers(first, second):
    """What <, <=, > and >= say, in this order."""
    return first < second, first <= second, first > second, first >= second


def is_smaller(first, second):
    """Whether first < second holds; False where they cannot be compared."""
    try:
        return first < second
    except TypeError:
        return False


class OrderedByTest(unittest.TestCase):
    def test_smaller(self):
        """answers all four comparisons with a larger object"""
        Room = fresh("floor")
        self.assertEqual(answers(Room(floor=1), Room(floor=4)), (True, True, False, False))

    def test_larger(self):
        """answers all four comparisons with a smaller object"""
        Room = fresh("floor")
        self.assertEqual(answers(Room(floor=4), Room(floor=1)), (False, False, True, True))

    def test_equal_values(self):
        """answers <= and >= with True for equal values, although == says False"""
        Room = fresh("floor", "number")
        one, other = Room(floor=2, number=7), Room(floor=2, number=7)
        self.assertEqual(answers(one, other), (False, True, False, True))
        self.assertEqual(one == other, False)

    def test_second_name(self):
        """goes on to the second attribute where the first is equal"""
        Room = fresh("floor", "number")
        self.assertEqual(
            answers(Room(floor=2, number=5), Room(floor=2, number=9)), (True, True, False, False)
        )

    def test_first_name_counts_most(self):
        """lets the first attribute decide, whatever the second says"""
        Room = fresh("floor", "number")
        self.assertEqual(
            answers(Room(floor=1, number=9), Room(floor=2, number=5)), (True, True, False, False)
        )

    def test_sorted(self):
        """makes sorted, min and max work"""
        Room = fresh("size", "name")
        rooms = [Room(size=8, name="b"), Room(size=3, name="c"), Room(size=8, name="a")]
        self.assertEqual([room.name for room in sorted(rooms)], ["c", "a", "b"])
        self.assertEqual((min(rooms).name, max(rooms).name), ("c", "b"))

    def test_other_attributes(self):
        """pays no attention to attributes it was not told"""
        Room = fresh("floor")
        self.assertEqual(
            answers(Room(floor=3, number=1), Room(floor=3, number=2)), (False, True, False, True)
        )

    def test_current_values(self):
        """compares the values of the moment"""
        Room = fresh("floor")
        one, other = Room(floor=1), Room(floor=2)
        self.assertEqual(one < other, True)
        one.floor = 5
        self.assertEqual(one < other, False)

    def test_property(self):
        """takes a property for an attribute like any other"""

        @ordered_by("area")
        class Field:
            def __init__(self, width, height):
                self.width, self.height = width, height

            @property
            def area(self):
                return self.width * self.height

        self.assertEqual(answers(Field(6, 2), Field(5, 3)), (True, True, False, False))

    def test_same_class(self):
        """returns the very class it was given"""

        class Ward:
            pass

        self.assertIs(ordered_by("floor")(Ward), Ward)

    def test_equality_untouched(self):
        """leaves == and hash as they were"""
        Room = fresh("floor")
        one = Room(floor=1)
        self.assertEqual((one == Room(floor=1), one == one), (False, True))
        self.assertEqual(len({one, one, Room(floor=1)}), 2)

    def test_two_classes(self):
        """one ordered_by(...) decorates several classes, which do not mix"""
        by_floor = ordered_by("floor")
        Ward = by_floor(type("Ward", (Row,), {}))
        Lift = by_floor(type("Lift", (Row,), {}))
        self.assertEqual(Ward(floor=1) < Ward(floor=2), True)
        self.assertEqual(Lift(floor=2) < Lift(floor=1), False)
        with self.assertRaises(TypeError):
            Ward(floor=1) < Lift(floor=2)

    def test_subclass(self):
        """compares with an instance of a subclass, in both directions"""
        Room = fresh("floor")

        class Theatre(Room):
            pass

        pairs = [
            (Theatre(floor=1), Theatre(floor=2)),
            (Room(floor=1), Theatre(floor=2)),
            (Theatre(floor=1), Room(floor=2)),
        ]
        self.assertEqual([is_smaller(*pair) for pair in pairs], [True, True, True])
        self.assertEqual(answers(Room(floor=1), Theatre(floor=2)), (True, True, False, False))
        self.assertEqual(answers(Theatre(floor=1), Room(floor=1)), (False, True, False, True))
        self.assertEqual(answers(Theatre(floor=3), Theatre(floor=1)), (False, False, True, True))

    def test_stranger(self):
        """raises TypeError for an object of another class, whatever its attributes"""
        Room = fresh("floor")
        for compare in (
            lambda room, other: room < other,
            lambda room, other: room <= other,
            lambda room, other: room > other,
            lambda room, other: room >= other,
        ):
            with self.assertRaises(TypeError):
                compare(Room(floor=1), 2)
            with self.assertRaises(TypeError):
                compare(Room(floor=1), Row(floor=2))

    def test_lookalike(self):
        """does not compare with an object of another class that has the same attributes"""
        Room = fresh("floor")
        self.assertEqual(is_smaller(Room(floor=1), Row(floor=2)), False)

    def test_stranger_knows_better(self):
        """lets the other object answer when it knows how"""

        class Roof:
            def __gt__(self, other):
                return "the roof is above"

        Room = fresh("floor")
        self.assertEqual(Room(floor=9) < Roof(), "the roof is above")

    def test_own_order(self):
        """raises TypeError for a class that defines any of the four methods itself"""
        for method in ("__lt__", "__le__", "__gt__", "__ge__"):
            with self.subTest(method=method):
                own = type("Own", (Row,), {method: lambda self, other: "its own"})
                with self.assertRaises(TypeError):
                    ordered_by("floor")(own)

    def test_refused_class_unchanged(self):
        """leaves a class that it refuses as it was"""

        class Own(Row):
            def __ge__(self, other):
                return "its own"

        before = set(vars(Own))
        try:
            ordered_by("floor")(Own)
        except TypeError:
            pass
        self.assertEqual(Own(floor=1) >= Own(floor=2), "its own")
        self.assertEqual(set(vars(Own)) - before, set())

    def test_inherited_order(self):
        """replaces an order that is only inherited"""
        Room = fresh("floor")
        Bed = ordered_by("number")(type("Bed", (Room,), {}))
        self.assertEqual(
            answers(Bed(floor=1, number=8), Bed(floor=2, number=3)), (False, False, True, True)
        )
        self.assertEqual(Room(floor=1, number=8) < Room(floor=2, number=3), True)

    def test_no_names(self):
        """raises TypeError when there is no name"""
        with self.assertRaises(TypeError):
            ordered_by()

    def test_no_parentheses(self):
        """raises TypeError at once when the parentheses are forgotten"""
        with self.assertRaises(TypeError):
            ordered_by(Row)

    def test_name_that_is_no_text(self):
        """raises TypeError at once for a name that is not text"""
        with self.assertRaises(TypeError):
            ordered_by("floor", 2)

    def test_missing_attribute(self):
        """lets the AttributeError of an object without the attribute through"""
        Room = fresh("floor")
        with self.assertRaises(AttributeError):
            Room(floor=1) < Room(number=2)


if __name__ == "__main__":
    unittest.main()
