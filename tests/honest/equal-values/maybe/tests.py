import unittest

from solution import find


class FindTest(unittest.TestCase):
    def test_found(self):
        self.assertEqual(find([1, 4, 6], lambda n: n % 2 == 0), 4)

    def test_missing(self):
        self.assertEqual(find([1, 3], lambda n: n % 2 == 0), None)

    def test_mapped(self):
        self.assertEqual(find([1, 4], lambda n: n > 1).map(str), "4")

    def test_default(self):
        self.assertEqual(find([], bool).map(str).or_else("-"), "-")
