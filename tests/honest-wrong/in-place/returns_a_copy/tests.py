import unittest

from solution import double_all


class DoubleAllTest(unittest.TestCase):
    def test_sum(self):
        self.assertEqual(double_all([1, 2]), 6)

    def test_in_place(self):
        numbers = [1, 2, 3]
        self.assertEqual(double_all(numbers), sum(numbers))
