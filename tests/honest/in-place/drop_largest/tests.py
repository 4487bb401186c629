import unittest

from solution import drop_largest


class DropLargestTest(unittest.TestCase):
    def test_next(self):
        values = [3, 9, 4]
        self.assertEqual(drop_largest(values), max(values))
        self.assertEqual(values, [3, 4])

    def test_twice(self):
        values = [7, 7, 1]
        self.assertEqual([drop_largest(values), drop_largest(values)], [7, 1])

    def test_last(self):
        values = [1]
        self.assertIsNone(drop_largest(values))
        self.assertEqual(values, [])
