import unittest

from solution import double_all


class DoubleAllTest(unittest.TestCase):
    def test_sum(self):
        numbers = [1, 2, 3]
        self.assertEqual(double_all(numbers), sum(numbers))

    def test_list(self):
        numbers = [1, 2, 3]
        double_all(numbers)
        self.assertEqual(numbers, [2, 4, 6])

    def test_same(self):
        numbers = [5]
        self.assertEqual((double_all(numbers), numbers), (10, [10]))
