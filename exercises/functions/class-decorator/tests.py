import unittest

from solution import ordered_by


class Row:
    """An object with the attributes it is given."""

    def __init__(self, **values):
        vars(self).update(values)

    def __repr__(self):
        return ", ".join(f"{name}={value!r}" for name, value in vars(self).items())


def is_class(decorated):
    """The class itself; fails where the decorator did not return one."""
    if not isinstance(decorated, type):
        raise AssertionError(f"expected the decorator to return the class, but got {decorated!r}")
    return decorated


def rooms_by(*names):
    """A new class Room, decorated with @ordered_by(*names)."""

    class Room(Row):
        pass

    return is_class(ordered_by(*names)(Room))


def answers(first, second):
    """What <, <=, > and >= say, in this order."""
    return first < second, first <= second, first > second, first >= second


def smaller_or_error(first, second):
    """Whether first < second holds, or the name of the exception that is raised."""
    try:
        return first < second
    except Exception as error:
        return type(error).__name__


# given: of two different values, one is smaller
class OrderedByTest(unittest.TestCase):
    # rule: gives the class <, <=, > and >=
    def test_smaller(self):
        """answers all four comparisons with a larger object"""
        Room = rooms_by("floor")
        self.assertEqual(answers(Room(floor=1), Room(floor=4)), (True, True, False, False))

    # rule: gives the class <, <=, > and >=
    def test_larger(self):
        """answers all four comparisons with a smaller object"""
        Room = rooms_by("floor")
        self.assertEqual(answers(Room(floor=4), Room(floor=1)), (False, False, True, True))

    # rule: for instances with equal values, <= and >= are both true
    def test_equal_values(self):
        """answers <= and >= with True for equal values, although == says False"""
        Room = rooms_by("floor", "number")
        one, other = Room(floor=2, number=7), Room(floor=2, number=7)
        self.assertEqual(answers(one, other), (False, True, False, True))
        self.assertEqual(one == other, False)

    # rule: for instances with equal values, <= and >= are both true
    def test_equal_values_without_order(self):
        """answers <= and >= with True for equal values that have no order, such as None"""
        Room = rooms_by("floor")
        self.assertEqual(answers(Room(floor=None), Room(floor=None)), (False, True, False, True))

    # rule: where that is equal, by the second
    def test_second_name(self):
        """goes on to the second attribute where the first is equal"""
        Room = rooms_by("floor", "number")
        self.assertEqual(
            answers(Room(floor=2, number=5), Room(floor=2, number=9)), (True, True, False, False)
        )

    # rule: two instances are compared by the first attribute
    def test_first_name_counts_most(self):
        """lets the first attribute decide, whatever the second says"""
        Room = rooms_by("floor", "number")
        self.assertEqual(
            answers(Room(floor=1, number=9), Room(floor=2, number=5)), (True, True, False, False)
        )

    # rule: two instances are compared by the first attribute
    # rule: by the second, and so on
    def test_sorted(self):
        """makes sorted, min and max work"""
        Room = rooms_by("size", "name")
        rooms = [Room(size=8, name="b"), Room(size=3, name="c"), Room(size=8, name="a")]
        self.assertEqual([room.name for room in sorted(rooms)], ["c", "a", "b"])
        self.assertEqual((min(rooms).name, max(rooms).name), ("c", "b"))

    # rule: for instances with equal values, <= and >= are both true
    def test_other_attributes(self):
        """pays no attention to attributes it was not told"""
        Room = rooms_by("floor")
        self.assertEqual(
            answers(Room(floor=3, number=1), Room(floor=3, number=2)), (False, True, False, True)
        )

    # rule: values are read at each comparison
    def test_current_values(self):
        """compares the values at the time of the comparison"""
        Room = rooms_by("floor")
        one, other = Room(floor=1), Room(floor=2)
        self.assertEqual(one < other, True)
        one.floor = 5
        self.assertEqual(one < other, False)

    # rule: properties and class attributes count too
    def test_property(self):
        """compares by a property as by any other attribute"""

        @ordered_by("area")
        class Field:
            def __init__(self, width, height):
                self.width, self.height = width, height

            @property
            def area(self):
                return self.width * self.height

        self.assertEqual(answers(Field(6, 2), Field(5, 3)), (True, True, False, False))

    # rule: properties and class attributes count too
    def test_class_attribute(self):
        """compares by an attribute of the class, or of a subclass"""

        @ordered_by("floor")
        class Room(Row):
            floor = 2

        class Cellar(Room):
            floor = -1

        class WineCellar(Cellar):
            pass

        self.assertEqual(answers(Cellar(), Room()), (True, True, False, False))
        self.assertEqual(answers(Room(), WineCellar()), (False, False, True, True))
        self.assertEqual(answers(Room(), Room(floor=1)), (False, False, True, True))

    # rule: the decorator returns the same class
    # rule: which returns a class decorator
    def test_same_class(self):
        """returns the class it was given, not a copy and not a subclass"""

        class Ward:
            pass

        self.assertEqual(ordered_by("floor")(Ward) is Ward, True)

    # rule: with its == and hash
    def test_equality_untouched(self):
        """leaves == and hash as they were"""
        Room = rooms_by("floor")
        one = Room(floor=1)
        self.assertEqual((one == Room(floor=1), one == one), (False, True))
        self.assertEqual(len({one, one, Room(floor=1)}), 2)

    # rule: with its == and hash
    def test_own_equality(self):
        """takes a class with an == of its own, which stays, and gives it no hash"""

        @ordered_by("floor")
        class Room(Row):
            def __eq__(self, other):
                return "its own"

        self.assertEqual(Room(floor=1) == Room(floor=2), "its own")
        self.assertEqual(smaller_or_error(Room(floor=1), Room(floor=2)), True)
        self.assertIsNone(Room.__hash__)

    # rule: which returns a class decorator
    # rule: a comparison with an object of another class raises typeerror
    def test_two_classes(self):
        """one ordered_by(...) decorates several classes, which do not mix"""
        by_floor = ordered_by("floor")

        @by_floor
        class Ward(Row):
            pass

        @by_floor
        class Lift(Row):
            pass

        self.assertEqual(Ward(floor=1) < Ward(floor=2), True)
        self.assertEqual(Lift(floor=2) < Lift(floor=1), False)
        with self.assertRaises(TypeError):
            Ward(floor=1) < Lift(floor=2)

    # rule: instances of subclasses are compared as well … with those of the class
    def test_subclass(self):
        """compares with an instance of a subclass, in both directions"""
        Room = rooms_by("floor")

        class Theatre(Room):
            pass

        self.assertEqual(answers(Room(floor=1), Theatre(floor=2)), (True, True, False, False))
        self.assertEqual(answers(Theatre(floor=1), Room(floor=1)), (False, True, False, True))
        self.assertEqual(answers(Theatre(floor=3), Theatre(floor=1)), (False, False, True, True))

    # rule: with each other
    def test_two_subclasses(self):
        """compares instances of two subclasses"""
        Room = rooms_by("floor")

        class Theatre(Room):
            pass

        class Store(Room):
            pass

        self.assertEqual(answers(Theatre(floor=1), Store(floor=2)), (True, True, False, False))
        self.assertEqual(answers(Theatre(floor=2), Store(floor=1)), (False, False, True, True))

    # rule: a comparison with an object of another class raises typeerror
    def test_stranger(self):
        """raises TypeError for an object of another class, whatever its attributes"""
        Room = rooms_by("floor")
        with self.assertRaises(TypeError):
            Room(floor=1) < 2
        with self.assertRaises(TypeError):
            Room(floor=1) <= Row(floor=2)
        with self.assertRaises(TypeError):
            Room(floor=1) > "1"
        with self.assertRaises(TypeError):
            Room(floor=1) >= Row(floor=0)

    # rule: a comparison with an object of another class raises typeerror
    def test_lookalike(self):
        """does not compare with an object of another class that has the same attributes"""
        Room = rooms_by("floor")
        self.assertEqual(smaller_or_error(Room(floor=1), Room(floor=2)), True)
        self.assertEqual(smaller_or_error(Room(floor=1), Row(floor=2)), "TypeError")

    # rule: unless that object can compare the two
    def test_stranger_knows_better(self):
        """lets the other object answer when it knows how"""

        class Roof:
            def __gt__(self, other):
                return "the roof is above"

        Room = rooms_by("floor")
        self.assertEqual(Room(floor=9) < Roof(), "the roof is above")

    # rule: if a class itself defines one of the four methods, the decorator raises typeerror
    def test_own_order(self):
        """raises TypeError for a class that defines any of the four methods itself"""

        class HasLt(Row):
            def __lt__(self, other):
                return "its own"

        class HasLe(Row):
            def __le__(self, other):
                return "its own"

        class HasGt(Row):
            def __gt__(self, other):
                return "its own"

        class HasGe(Row):
            def __ge__(self, other):
                return "its own"

        with self.assertRaises(TypeError):
            ordered_by("floor")(HasLt)
        with self.assertRaises(TypeError):
            ordered_by("floor")(HasLe)
        with self.assertRaises(TypeError):
            ordered_by("floor")(HasGt)
        with self.assertRaises(TypeError):
            ordered_by("floor")(HasGe)

    # rule: and leaves it as it was
    def test_refused_class_unchanged(self):
        """leaves a class that it refuses as it was"""

        class Own(Row):
            def __ge__(self, other):
                return "its own"

        try:
            ordered_by("floor")(Own)
        except TypeError:
            pass
        self.assertEqual(Own(floor=1) >= Own(floor=2), "its own")
        self.assertEqual(smaller_or_error(Own(floor=1), Own(floor=2)), "TypeError")

    # rule: an inherited method is replaced
    def test_inherited_order(self):
        """replaces an order that is only inherited"""
        Room = rooms_by("floor")

        @ordered_by("number")
        class Bed(Room):
            pass

        self.assertEqual(
            answers(Bed(floor=1, number=8), Bed(floor=2, number=3)), (False, False, True, True)
        )
        self.assertEqual(Room(floor=1, number=8) < Room(floor=2, number=3), True)

    # rule: ordered_by without names
    def test_no_names(self):
        """raises TypeError when there are no names"""
        with self.assertRaises(TypeError):
            ordered_by()

    # rule: with anything but strings, raises typeerror at once
    def test_no_parentheses(self):
        """raises TypeError at once when the parentheses are forgotten"""
        with self.assertRaises(TypeError):
            ordered_by(Row)

    # rule: with anything but strings, raises typeerror at once
    def test_name_that_is_not_a_string(self):
        """raises TypeError at once for a name that is not a string"""
        with self.assertRaises(TypeError):
            ordered_by("floor", 2)


if __name__ == "__main__":
    unittest.main()
