import operator
import unittest

from solution import Poly


class PolyTest(unittest.TestCase):
    def test_arithmetic(self):
        p = Poly(1, 2)
        self.assertEqual(p + Poly(0, 0, 3), Poly(1, 2, 3))
        self.assertEqual(p * p, Poly(1, 4, 4))
        self.assertEqual(3 * p - p, Poly(2, 4))

    def test_in_place(self):
        p = Poly(1)
        p += Poly(2)
        self.assertEqual(p, Poly(3))

    def test_call(self):
        self.assertEqual(Poly(1, 2, 3)(2), 17)

    def test_refused(self):
        self.assertRaises(TypeError, operator.add, Poly(1), "x")
        self.assertNotEqual(Poly(1), 1)

    def test_text(self):
        self.assertEqual(str(Poly(0, 5, 1)), "5x^1 + 1x^2")
        self.assertEqual(Poly(7, 8)[-1], 8)
