import unittest
from fractions import Fraction

from solution import Account, power, powers, ratio


class DigitsTest(unittest.TestCase):
    def test_in_the_middle(self):
        self.assertEqual(power(9000), 7**9000 + 10**4000)

    def test_shorter(self):
        self.assertEqual(power(9000), 7**8999)

    def test_negative(self):
        self.assertEqual(power(9000), -(7**9000))

    def test_something_else(self):
        self.assertEqual(power(9000), 1)

    def test_far_too_long(self):
        self.assertEqual(power(200_000), 7**200_000 + 1)

    def test_inside(self):
        self.assertEqual(powers(9000), [7**9000, {"half": 7**9000 // 2 + 1}])

    def test_fraction(self):
        self.assertEqual(ratio(9000), Fraction(7**9000 + 1, 3))

    def test_object(self):
        self.assertEqual(Account(7**9000), Account(7**9000 + 1))

    def test_the_limit_is_the_same(self):
        self.assertEqual(power(9000), 1)
        str(power(9000))
