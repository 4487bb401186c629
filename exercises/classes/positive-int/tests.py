import copy
import json
import pickle
import unittest

from solution import PositiveInt


class Port(PositiveInt):
    """A subclass that adds nothing."""


class Logged(PositiveInt):
    """A subclass with an __init__ of its own, which calls no other."""

    def __init__(self, value):
        self.note = f"made from {value!r}"


def kind(value):
    """The name of the value's class, and its number."""
    if not isinstance(value, int):
        raise AssertionError(f"expected an int, but got {value!r}")
    return type(value).__name__, int(value)


def made_or_error(value):
    """The repr of PositiveInt(value), or the name of the exception that it raises."""
    try:
        return repr(PositiveInt(value))
    except Exception as error:
        return type(error).__name__


class PositiveIntTest(unittest.TestCase):
    def test_number(self):
        """takes a positive whole number"""
        self.assertEqual(kind(PositiveInt(7)), ("PositiveInt", 7))
        self.assertEqual(kind(PositiveInt(1)), ("PositiveInt", 1))
        self.assertEqual(kind(PositiveInt(10**30)), ("PositiveInt", 10**30))

    def test_text(self):
        """takes a text that int can read"""
        self.assertEqual(kind(PositiveInt("42")), ("PositiveInt", 42))
        self.assertEqual(kind(PositiveInt(" 1_000 ")), ("PositiveInt", 1000))

    def test_itself(self):
        """takes another PositiveInt"""
        self.assertEqual(kind(PositiveInt(PositiveInt(5))), ("PositiveInt", 5))

    def test_not_positive(self):
        """raises ValueError for 0 and for negative numbers"""
        for value in (0, -1, -99):
            with self.subTest(value=value):
                with self.assertRaises(ValueError):
                    PositiveInt(value)

    def test_bad_text(self):
        """raises ValueError for a text that holds no positive whole number"""
        for value in ("", "lamp", "2.5", "0", "-3"):
            with self.subTest(value=value):
                with self.assertRaises(ValueError):
                    PositiveInt(value)

    def test_floats(self):
        """raises TypeError for every float: halves, whole ones, infinity"""
        for value in (0.5, 2.5, 3.0, float("inf"), float("nan")):
            with self.subTest(value=value):
                with self.assertRaises(TypeError):
                    PositiveInt(value)

    def test_truth_values(self):
        """raises TypeError for True and False, although they are ints"""
        self.assertEqual(
            [made_or_error(True), made_or_error(1.0), made_or_error("1")],
            ["TypeError", "TypeError", "PositiveInt(1)"],
        )
        with self.assertRaises(TypeError):
            PositiveInt(False)

    def test_other_types(self):
        """raises TypeError for None, lists and bytes, and without a value"""
        for value in (None, [1], b"5"):
            with self.subTest(value=value):
                with self.assertRaises(TypeError):
                    PositiveInt(value)
        with self.assertRaises(TypeError):
            PositiveInt()

    def test_is_an_int(self):
        """can be used as an int: as a position, a key, in range and in JSON"""
        self.assertEqual("abcd"[PositiveInt(2)], "c")
        self.assertEqual({3: "three"}.get(PositiveInt(3)), "three")
        self.assertEqual(list(range(PositiveInt(3))), [0, 1, 2])
        self.assertEqual(json.dumps({"lamps": PositiveInt(6)}), '{"lamps": 6}')

    def test_two_added(self):
        """the sum of two is a PositiveInt"""
        self.assertEqual(kind(PositiveInt(4) + PositiveInt(9)), ("PositiveInt", 13))

    def test_two_multiplied(self):
        """the product of two is a PositiveInt"""
        self.assertEqual(kind(PositiveInt(4) * PositiveInt(9)), ("PositiveInt", 36))

    def test_with_an_ordinary_int(self):
        """together with an ordinary int the result is an ordinary int"""
        self.assertEqual(kind(PositiveInt(4) + 9), ("int", 13))
        self.assertEqual(kind(9 + PositiveInt(4)), ("int", 13))
        self.assertEqual(kind(PositiveInt(4) * 9), ("int", 36))
        self.assertEqual(kind(9 * PositiveInt(4)), ("int", 36))

    def test_below_one(self):
        """a result below 1 is an ordinary int and no error"""
        self.assertEqual(kind(PositiveInt(4) + -9), ("int", -5))
        self.assertEqual(kind(PositiveInt(4) * -1), ("int", -4))
        self.assertEqual(kind(PositiveInt(4) - PositiveInt(4)), ("int", 0))
        self.assertEqual(kind(-PositiveInt(4)), ("int", -4))

    def test_with_other_types(self):
        """arithmetic with floats and texts goes on as for an int"""
        self.assertEqual(PositiveInt(4) + 0.5, 4.5)
        self.assertEqual(PositiveInt(3) * "ab", "ababab")
        with self.assertRaises(TypeError):
            PositiveInt(4) + "ab"

    def test_repr(self):
        """repr shows the class and the number"""
        self.assertEqual(repr(PositiveInt(8)), "PositiveInt(8)")
        self.assertEqual(repr(Port(80)), "Port(80)")

    def test_str(self):
        """str and f-strings show the digits alone"""
        self.assertEqual([str(PositiveInt(8)), str(Port(80))], ["8", "80"])
        self.assertEqual(f"{PositiveInt(8)}", "8")
        self.assertEqual(f"{PositiveInt(8):03d}", "008")

    def test_subclass(self):
        """an instance of a subclass has the subclass as its class"""
        self.assertEqual(kind(Port("8080")), ("Port", 8080))

    def test_subclass_with_its_own_init(self):
        """the rules hold for a subclass that has an __init__ of its own"""
        self.assertEqual(Logged(5).note, "made from 5")
        with self.assertRaises(ValueError):
            Logged(-5)
        with self.assertRaises(TypeError):
            Logged(True)

    def test_copies(self):
        """copies are equal and of the same class"""
        self.assertEqual(kind(copy.copy(PositiveInt(6))), ("PositiveInt", 6))
        self.assertEqual(kind(copy.deepcopy([PositiveInt(6)])[0]), ("PositiveInt", 6))

    def test_pickles(self):
        """a pickle gives back an equal number of the same class"""
        for protocol in (0, 2, 5):
            with self.subTest(protocol=protocol):
                stored = pickle.dumps(PositiveInt(6), protocol)
                self.assertEqual(kind(pickle.loads(stored)), ("PositiveInt", 6))


if __name__ == "__main__":
    unittest.main()
