import unittest
from decimal import Decimal
from fractions import Fraction

from solution import PositiveInt


def kind(value):
    """The name of the value's class, and its number."""
    if not isinstance(value, int):
        raise AssertionError(f"expected an int, but got {value!r}")
    return type(value).__name__, int(value)


def made_or_error(value, cls=PositiveInt):
    """The class and number of what cls(value) makes, or the name of the exception it raises."""
    try:
        return kind(cls(value))
    except AssertionError:
        raise
    except Exception as error:
        return type(error).__name__


# given: repair it
# given: the wording of errors is up to you
class PositiveIntTest(unittest.TestCase):
    # rule: takes an int
    # rule: returns an instance with that value
    def test_number(self):
        """takes an integer of 1 or more"""
        self.assertEqual(kind(PositiveInt(7)), ("PositiveInt", 7))
        self.assertEqual(kind(PositiveInt(1)), ("PositiveInt", 1))
        self.assertEqual(kind(PositiveInt(10**30)), ("PositiveInt", 10**30))

    # rule: or a string that int can read
    def test_string(self):
        """takes a string of digits"""
        self.assertEqual(kind(PositiveInt("42")), ("PositiveInt", 42))
        self.assertEqual(kind(PositiveInt("1")), ("PositiveInt", 1))

    # rule: or a string that int can read
    def test_string_of_a_subclass(self):
        """takes a string of a subclass of str"""

        class Field(str):
            """A string that says where it comes from."""

        made = [made_or_error("12"), made_or_error(Field("12"))]
        self.assertEqual(made, [("PositiveInt", 12), ("PositiveInt", 12)])

    # rule: or a string that int can read
    def test_string_with_more_than_digits(self):
        """takes every string that int can read, with spaces, a sign or underscores"""
        self.assertEqual(kind(PositiveInt(" 1_000 ")), ("PositiveInt", 1000))
        self.assertEqual(kind(PositiveInt("+5")), ("PositiveInt", 5))

    # rule: a string that int can read
    # rule: or a string that int cannot read, raises ValueError
    def test_string_with_zeros(self):
        """reads strings as int does, in base 10"""
        self.assertEqual(made_or_error("010"), ("PositiveInt", 10))
        self.assertEqual(made_or_error("0x10"), "ValueError")

    # rule: takes an int
    def test_itself(self):
        """takes another PositiveInt"""
        self.assertEqual(kind(PositiveInt(PositiveInt(5))), ("PositiveInt", 5))

    # rule: an int below 1 … raises ValueError
    def test_not_positive(self):
        """raises ValueError for 0 and for negative integers"""
        self.assertEqual(made_or_error(0), "ValueError")
        self.assertEqual(made_or_error(-1), "ValueError")
        self.assertEqual(made_or_error(-99), "ValueError")

    # rule: an int below 1 … raises ValueError
    def test_not_positive_string(self):
        """raises ValueError for a string that holds an integer below 1"""
        self.assertEqual(made_or_error("0"), "ValueError")
        self.assertEqual(made_or_error("-3"), "ValueError")

    # rule: or a string that int cannot read, raises ValueError
    def test_bad_string(self):
        """raises ValueError for a string that int cannot read"""
        self.assertEqual(made_or_error(""), "ValueError")
        self.assertEqual(made_or_error("lamp"), "ValueError")
        self.assertEqual(made_or_error("2.5"), "ValueError")

    # rule: anything else raises TypeError: floats, even whole ones
    def test_floats(self):
        """raises TypeError for every float: halves, whole ones, infinity"""
        self.assertEqual(made_or_error(0.5), "TypeError")
        self.assertEqual(made_or_error(2.5), "TypeError")
        self.assertEqual(made_or_error(3.0), "TypeError")
        self.assertEqual(made_or_error(float("inf")), "TypeError")
        self.assertEqual(made_or_error(float("nan")), "TypeError")

    # rule: and True and False
    def test_truth_values(self):
        """raises TypeError for True and False, although they are ints"""
        self.assertEqual(made_or_error(True), "TypeError")
        self.assertEqual(made_or_error(False), "TypeError")

    # rule: anything else raises TypeError
    def test_other_types(self):
        """raises TypeError for None, lists, bytes and complex numbers"""
        self.assertEqual(made_or_error(None), "TypeError")
        self.assertEqual(made_or_error([1]), "TypeError")
        self.assertEqual(made_or_error(b"5"), "TypeError")
        self.assertEqual(made_or_error(5 + 0j), "TypeError")

    # rule: anything else raises TypeError
    def test_index(self):
        """raises TypeError for an object that is no int, even if it could stand for one"""

        class Seat:
            def __index__(self):
                return 7

        self.assertEqual(made_or_error(Seat()), "TypeError")

    # rule: anything else raises TypeError
    def test_other_numbers(self):
        """raises TypeError for numbers that only look whole, such as Fraction(6, 2)"""
        self.assertEqual(made_or_error(Fraction(6, 2)), "TypeError")
        self.assertEqual(made_or_error(Decimal(3)), "TypeError")

    # rule: calling a subclass makes an instance of that subclass
    def test_subclass(self):
        """makes an instance of the subclass when a subclass is called"""

        class Port(PositiveInt):
            pass

        self.assertEqual(kind(PositiveInt(8080)), ("PositiveInt", 8080))
        self.assertEqual(kind(Port(8080)), ("Port", 8080))
        self.assertEqual(kind(Port("80")), ("Port", 80))
        self.assertEqual(kind(Port(PositiveInt(443))), ("Port", 443))

    # rule: a subclass whose __init__ never calls yours keeps these rules too
    def test_subclass_with_its_own_init(self):
        """keeps the rules in a subclass that has an __init__ of its own"""

        class Logged(PositiveInt):
            def __init__(self, value):
                self.note = f"made from {value!r}"

        self.assertEqual(Logged(5).note, "made from 5")
        self.assertEqual(made_or_error(-5, Logged), "ValueError")
        self.assertEqual(made_or_error(True, Logged), "TypeError")
        self.assertEqual(made_or_error(7.5, Logged), "TypeError")

    # rule: arithmetic gives an ordinary int
    def test_products(self):
        """gives an ordinary int even where the result cannot be below 1"""
        self.assertEqual(kind(PositiveInt(4) * PositiveInt(9)), ("int", 36))
        self.assertEqual(kind(PositiveInt(4) ** PositiveInt(2)), ("int", 16))
        self.assertEqual(kind(abs(PositiveInt(4))), ("int", 4))

    # rule: arithmetic gives an ordinary int
    def test_arithmetic(self):
        """gives an ordinary int as a sum, difference or product"""
        self.assertEqual(kind(PositiveInt(4) + PositiveInt(9)), ("int", 13))
        self.assertEqual(kind(PositiveInt(9) - PositiveInt(4)), ("int", 5))
        self.assertEqual(kind(PositiveInt(4) * 9), ("int", 36))

    # rule: even below 1
    def test_below_one(self):
        """gives an ordinary int below 1 and does not raise"""
        self.assertEqual(kind(PositiveInt(4) + -9), ("int", -5))
        self.assertEqual(kind(PositiveInt(4) - PositiveInt(4)), ("int", 0))
        self.assertEqual(kind(-PositiveInt(4)), ("int", -4))


if __name__ == "__main__":
    unittest.main()
