import unittest

from bisect import bisect_right


class BisectTest(unittest.TestCase):
    def test_between(self):
        self.assertEqual(bisect_right([1, 3], 2), 1)

    def test_equal(self):
        self.assertEqual(bisect_right([1, 2, 2, 3], 2), 3)
