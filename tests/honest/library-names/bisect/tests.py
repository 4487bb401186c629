import unittest

from bisect import first_true, index_of


class BisectTest(unittest.TestCase):
    def test_found(self):
        self.assertEqual(index_of([1, 3, 5, 7], 5), 2)

    def test_missing(self):
        self.assertEqual(index_of([1, 3], 2), -1)
        self.assertEqual(index_of([], 2), -1)

    def test_steps(self):
        asked = []
        self.assertEqual(first_true(0, 1000, lambda n: asked.append(n) or n * n > 5000), 71)
        self.assertLessEqual(len(asked), 10)
