import unittest
from fractions import Fraction

from solution import Vector


class Wind:
    """A class that Vector has never heard of, and that can do sums with vectors itself."""

    def __radd__(self, step):
        return "drifted"

    def __rsub__(self, step):
        return "against the wind"

    def __rmul__(self, step):
        return "blown"

    def __eq__(self, other):
        return True

    def __repr__(self):
        return "Wind()"


def parts(vector):
    """The parts of a result, which must be a Vector."""
    if not isinstance(vector, Vector):
        raise AssertionError(f"expected a Vector, but got {vector!r}")
    return vector.x, vector.y


class VectorTest(unittest.TestCase):
    def test_add(self):
        """+ adds the parts"""
        self.assertEqual(parts(Vector(2, 3) + Vector(10, -4)), (12, -1))

    def test_subtract(self):
        """- subtracts the parts of the right one from those of the left one"""
        self.assertEqual(parts(Vector(2, 3) - Vector(10, -4)), (-8, 7))

    def test_negate(self):
        """-v points the other way"""
        self.assertEqual(parts(-Vector(5, -6)), (-5, 6))

    def test_scale(self):
        """v * n scales both parts, by 0 and by fractions too"""
        self.assertEqual(parts(Vector(4, -2) * 3), (12, -6))
        self.assertEqual(parts(Vector(4, -2) * 0.5), (2.0, -1.0))
        self.assertEqual(parts(Vector(4, -2) * Fraction(1, 4)), (1, Fraction(-1, 2)))
        self.assertEqual(parts(Vector(4, -2) * 0), (0, 0))

    def test_scale_from_the_left(self):
        """n * v gives the same as v * n"""
        self.assertEqual(parts(3 * Vector(4, -2)), (12, -6))
        self.assertEqual(parts(Fraction(1, 2) * Vector(4, -2)), (2, -1))

    def test_length(self):
        """abs(v) is the straight distance"""
        self.assertEqual(abs(Vector(5, -12)), 13.0)
        self.assertEqual(abs(Vector(0, 0)), 0.0)

    def test_truth(self):
        """a vector is false only if both parts are 0"""
        self.assertEqual(bool(Vector(0, 0.0)), False)
        self.assertEqual(bool(Vector(0, -3)), True)
        self.assertEqual(bool(Vector(0.25, 0)), True)
        self.assertEqual(bool(Vector(4, -4)), True)

    def test_truth_of_a_tiny_step(self):
        """a step of any length above 0 counts as moving"""
        self.assertEqual(bool(Vector(1e-200, 0)), True)
        self.assertEqual(bool(Vector(0, 1e-200)), True)

    def test_equal(self):
        """vectors with equal parts are equal"""
        self.assertEqual(Vector(7, 8) == Vector(7, 8), True)
        self.assertEqual(Vector(7, 8) == Vector(7.0, Fraction(8)), True)
        self.assertEqual(Vector(7, 8) != Vector(7, 8), False)

    def test_unequal(self):
        """a difference in either part makes vectors unequal"""
        self.assertEqual(Vector(7, 8) == Vector(7, 9), False)
        self.assertEqual(Vector(7, 8) == Vector(6, 8), False)
        self.assertEqual(Vector(7, 8) == Vector(8, 7), False)

    def test_equal_to_something_else(self):
        """a vector is not equal to a tuple, a number or None, and asking raises nothing"""
        self.assertEqual(Vector(1, 2) == (1, 2), False)
        self.assertEqual(Vector(1, 0) == 1, False)
        self.assertEqual(Vector(0, 0) == None, False)  # noqa: E711

    def test_hashable(self):
        """a vector can go into a set"""
        step = Vector(1, 2)
        self.assertEqual(len({step, step}), 1)

    def test_set(self):
        """equal vectors count once in a set and find the same entry in a dict"""
        first, second = Vector(1, 2), Vector(1, 2)
        self.assertEqual((first == second, len({first, second})), (True, 1))
        self.assertEqual(len({Vector(1, 2), Vector(1, 2), Vector(2, 1)}), 2)
        self.assertEqual({Vector(3, 0): "east"}.get(Vector(3, 0)), "east")

    def test_set_of_mixed_numbers(self):
        """Vector(1, 2) and Vector(1.0, 2.0), which are equal, count once in a set"""
        whole, floating = Vector(1, 2), Vector(1.0, 2.0)
        self.assertEqual((whole == floating, len({whole, floating})), (True, 1))

    def test_repr(self):
        """a result shows its parts, as every vector does"""
        self.assertEqual(repr(Vector(1, 2) + Vector(0, 0.5)), "Vector(1, 2.5)")

    def test_nothing_changes(self):
        """no operator changes its operands"""
        a, b = Vector(1, 2), Vector(30, 40)
        a + b, a - b, -a, a * 5, 5 * a, abs(a), bool(a)
        self.assertEqual((parts(a), parts(b)), ((1, 2), (30, 40)))

    def test_augmented(self):
        """v += w leaves the old vector alone for those who still hold it"""
        start = position = Vector(1, 1)
        position += Vector(0, 5)
        position *= 2
        self.assertEqual((parts(position), parts(start)), ((2, 12), (1, 1)))

    def test_other_class_answers(self):
        """+, - and * let another class answer when Vector cannot"""
        self.assertEqual(Vector(1, 2) + Wind(), "drifted")
        self.assertEqual(Vector(1, 2) - Wind(), "against the wind")
        self.assertEqual(Vector(1, 2) * Wind(), "blown")

    def test_other_class_compares(self):
        """== lets another class answer when Vector cannot"""
        self.assertEqual(Vector(1, 2) == Wind(), True)

    def test_misuse(self):
        """+, - and * raise TypeError for operands that make no sense"""
        with self.assertRaises(TypeError):
            Vector(1, 2) + 1
        with self.assertRaises(TypeError):
            Vector(1, 2) - (1, 2)
        with self.assertRaises(TypeError):
            Vector(1, 2) * Vector(3, 4)
        with self.assertRaises(TypeError):
            Vector(1, 2) * "x"

    def test_misuse_from_the_left(self):
        """operands that make no sense raise TypeError on the left side too"""
        with self.assertRaises(TypeError):
            1 + Vector(1, 2)
        with self.assertRaises(TypeError):
            "x" * Vector(1, 2)


if __name__ == "__main__":
    unittest.main()
