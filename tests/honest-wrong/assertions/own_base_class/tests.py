import unittest

from solution import stable_sort


class SortCase(unittest.TestCase):
    def assertPermutation(self, first, second):
        self.assertCountEqual(first, second)


class StableSortTest(SortCase):
    def test_distinct(self):
        self.assertPermutation(stable_sort([3, 1, 2]), [1, 2, 3])

    def test_repeated(self):
        self.assertPermutation(stable_sort([2, 1, 2]), [1, 2, 2])

    def test_delta(self):
        self.assertAlmostEqual(stable_sort([1.5])[0], 1.45, delta=0.01)

    def test_places(self):
        self.assertAlmostEqual(stable_sort([1.00001])[0], 1.00002, places=5)
