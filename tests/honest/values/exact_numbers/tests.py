import unittest
from decimal import Decimal
from fractions import Fraction

from solution import digit_sum, egyptian, root_two, with_tax


class NumbersTest(unittest.TestCase):
    def test_tax(self):
        self.assertEqual(with_tax("9.99"), Decimal("11.89"))
        self.assertEqual(str(with_tax("0.50", "0.03")), "0.52")

    def test_egyptian(self):
        self.assertEqual(egyptian(Fraction(7, 15)), [Fraction(1, 3), Fraction(1, 8), Fraction(1, 120)])
        self.assertEqual(sum(egyptian(Fraction(3, 7))), Fraction(3, 7))

    def test_root(self):
        self.assertEqual(root_two(30), Decimal("1.41421356237309504880168872421"))

    def test_huge(self):
        self.assertEqual(digit_sum(10**5000 - 1), 45000)
