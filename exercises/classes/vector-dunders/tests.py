import unittest
from decimal import Decimal
from fractions import Fraction

from solution import Vector


class Wind:
    """A class that Vector has never heard of, and that can work with vectors itself."""

    def __radd__(self, step):
        return "the answer of Wind.__radd__"

    def __rmul__(self, step):
        return "the answer of Wind.__rmul__"

    def __eq__(self, other):
        return "the answer of Wind.__eq__"

    def __repr__(self):
        return "Wind()"


class Spot:
    """A class with the attributes of a vector, which is none."""

    x, y = 1, 2


class Leg(Vector):
    """A subclass of Vector."""


class Times(int):
    """A subclass of int."""


def parts(vector):
    """The parts of a result, which must be a Vector."""
    if not isinstance(vector, Vector):
        raise AssertionError(f"expected a Vector, but got {vector!r}")
    return vector.x, vector.y


# given: give the class Vector the operators it needs
# given: the starter has its constructor and its repr
class VectorTest(unittest.TestCase):
    # rule: a + b adds two vectors
    def test_add(self):
        """+ adds the parts"""
        self.assertEqual(parts(Vector(2, 3) + Vector(10, -4)), (12, -1))

    # rule: a + b adds two vectors
    # rule: a == b is true if both parts are equal
    def test_subclass(self):
        """an instance of a subclass is a vector too"""
        self.assertEqual(parts(Vector(2, 3) + Leg(10, -4)), (12, -1))
        self.assertEqual(parts(Leg(2, 3) + Vector(10, -4)), (12, -1))
        self.assertEqual(Vector(2, 3) == Leg(2, 3), True)

    # rule: v * n … scale a vector by an int or a float
    def test_scale(self):
        """v * n scales both parts"""
        self.assertEqual(parts(Vector(4, -2) * 3), (12, -6))
        self.assertEqual(parts(Vector(4, -2) * 0.5), (2.0, -1.0))
        self.assertEqual(parts(Vector(4, -2) * 0), (0, 0))
        self.assertEqual(parts(Vector(4, -2) * Times(3)), (12, -6))

    # rule: scale a vector by an int
    def test_scale_by_a_large_integer(self):
        """v * n is exact for an integer of any size"""
        self.assertEqual(parts(Vector(1, 0) * (2**60 + 1)), (1152921504606846977, 0))

    # rule: n * v scale a vector
    def test_scale_from_the_left(self):
        """n * v gives the same as v * n"""
        self.assertEqual(parts(3 * Vector(4, -2)), (12, -6))
        self.assertEqual(parts(0.5 * Vector(4, -2)), (2.0, -1.0))

    # rule: bool(v) is false only if both parts are 0
    def test_truth(self):
        """a vector is false only if both parts are 0"""
        self.assertEqual(bool(Vector(0, 0.0)), False)
        self.assertEqual(bool(Vector(0, -3)), True)
        self.assertEqual(bool(Vector(0.25, 0)), True)
        self.assertEqual(bool(Vector(4, -4)), True)

    # rule: only if both parts are 0
    def test_truth_of_a_tiny_step(self):
        """a vector with a part of any size above 0 is true"""
        self.assertEqual(bool(Vector(1e-200, 0)), True)
        self.assertEqual(bool(Vector(0, 1e-200)), True)

    # rule: a == b is true if both parts are equal
    def test_equal(self):
        """vectors with equal parts are equal"""
        self.assertEqual(Vector(7, 8) == Vector(7, 8), True)
        self.assertEqual(Vector(7, 8) == Vector(7.0, 8.0), True)
        self.assertEqual(Vector(7, 8) != Vector(7, 8), False)

    # rule: true if both parts are equal
    def test_unequal(self):
        """a difference in either part makes vectors unequal"""
        self.assertEqual(Vector(7, 8) == Vector(7, 9), False)
        self.assertEqual(Vector(7, 8) == Vector(6, 8), False)
        self.assertEqual(Vector(7, 8) == Vector(8, 7), False)

    # rule: true if both parts are equal
    def test_nearly_equal(self):
        """vectors that are nearly equal, or whose hashes are, are unequal"""
        self.assertEqual(Vector(0.1 + 0.2, 0) == Vector(0.3, 0), False)
        self.assertEqual(Vector(-1, 0) == Vector(-2, 0), False)

    # rule: true if both parts are equal
    def test_unequal_large(self):
        """vectors whose parts are large integers are unequal if these differ by 1"""
        self.assertEqual(Vector(2**53, 0) == Vector(2**53 + 1, 0), False)

    # rule: compared with anything but a vector, a vector is not equal
    def test_equal_to_something_else(self):
        """a vector is not equal to a tuple, a number or None, and comparing raises nothing"""
        self.assertEqual(Vector(1, 2) == (1, 2), False)
        self.assertEqual(Vector(1, 0) == 1, False)
        self.assertEqual(Vector(0, 0) == None, False)  # noqa: E711
        self.assertEqual(Vector(1, 2) == Spot(), False)

    # rule: equal vectors count once in a set
    def test_hashable(self):
        """a vector can go into a set"""
        step = Vector(1, 2)
        self.assertEqual(len({step, step}), 1)

    # rule: equal vectors count once in a set
    def test_set(self):
        """equal vectors count once in a set, and find the same entry in a dict"""
        self.assertEqual(len({Vector(1, 2), Vector(1, 2), Vector(2, 1)}), 2)
        self.assertEqual({Vector(3, 0): "east"}.get(Vector(3, 0)), "east")

    # rule: equal vectors count once in a set
    def test_set_of_mixed_numbers(self):
        """Vector(1, 2) and Vector(1.0, 2.0), which are equal, count once in a set"""
        self.assertEqual(len({Vector(1, 2), Vector(1.0, 2.0)}), 1)

    # rule: results are new vectors
    def test_repr(self):
        """a result shows its parts, as every vector does"""
        self.assertEqual(repr(Vector(1, 2) + Vector(0, 0.5)), "Vector(1, 2.5)")

    # rule: results are new vectors
    def test_results_are_new(self):
        """a result is a new vector, even if it equals an operand"""
        step, nothing = Vector(1, 2), Vector(0, 0)
        self.assertEqual([step + nothing is step, nothing + step is step], [False, False])
        self.assertEqual([step * 1 is step, 1 * step is step], [False, False])

    # rule: no operator changes its operands
    def test_nothing_changes(self):
        """no operator changes its operands"""
        a, b = Vector(1, 2), Vector(30, 40)
        a + b, a * 5, 5 * a, a == b, bool(a)
        self.assertEqual((parts(a), parts(b)), ((1, 2), (30, 40)))

    # rule: no operator changes its operands
    def test_augmented(self):
        """v += w and v *= n leave the old vector alone for those who still hold it"""
        start = position = Vector(1, 1)
        position += Vector(0, 5)
        position *= 2
        self.assertEqual((parts(position), parts(start)), ((2, 12), (1, 1)))

    # rule: if the class of the other operand can work with a Vector, its answer is the result
    def test_other_class_answers(self):
        """+ and * let another class answer when Vector cannot"""
        self.assertEqual(Vector(1, 2) + Wind(), "the answer of Wind.__radd__")
        self.assertEqual(Vector(1, 2) * Wind(), "the answer of Wind.__rmul__")

    # rule: for == as well
    def test_other_class_compares(self):
        """== lets another class answer when Vector cannot"""
        self.assertEqual(Vector(1, 2) == Wind(), "the answer of Wind.__eq__")

    # rule: any other operand of + or *, such as a Fraction, raises TypeError
    def test_misuse(self):
        """+ and * raise TypeError for operands that make no sense"""
        with self.assertRaises(TypeError):
            Vector(1, 2) + 1
        with self.assertRaises(TypeError):
            Vector(1, 2) + (1, 2)
        with self.assertRaises(TypeError):
            Vector(1, 2) * Vector(3, 4)
        with self.assertRaises(TypeError):
            Vector(1, 2) * "x"
        with self.assertRaises(TypeError):
            Vector(1, 2) * 1j
        with self.assertRaises(TypeError):
            Vector(1, 2) + Spot()

    # rule: scale a vector by an int or a float
    # rule: any other operand of + or *, such as a Fraction, raises TypeError
    def test_other_numbers(self):
        """* raises TypeError for numbers that are neither int nor float, on either side"""
        for number in (Fraction(1, 2), Decimal(2)):
            with self.subTest(number=number):
                with self.assertRaises(TypeError):
                    Vector(1, 2) * number
                with self.assertRaises(TypeError):
                    number * Vector(1, 2)

    # rule: any other operand of + or *, such as a Fraction, raises TypeError
    def test_misuse_from_the_left(self):
        """operands that make no sense raise TypeError on the left side too"""
        with self.assertRaises(TypeError):
            0 + Vector(1, 2)
        with self.assertRaises(TypeError):
            "x" * Vector(1, 2)


if __name__ == "__main__":
    unittest.main()
