import unittest

from solution import count_true, is_even, log, price, ratio


class TypesTest(unittest.TestCase):
    def test_bool_and_int(self):
        self.assertEqual(is_even(4), True)
        self.assertEqual(is_even(3), False)
        self.assertEqual(count_true([1, 0, "a"]), 2.0)

    def test_fraction(self):
        self.assertEqual(ratio(2, 4), 0.5)
        self.assertEqual(ratio(6, 3), 2)
        self.assertIn(ratio(1, 1), {1, 2})

    def test_decimal(self):
        self.assertEqual(price("2.50"), 2.5)
        self.assertEqual({price("3"): "a"}, {3: "a"})

    def test_none(self):
        self.assertIsNone(log("x"))
        self.assertEqual(log(), None)
