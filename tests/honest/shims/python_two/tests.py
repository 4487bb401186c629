import unittest

from solution import caesar, pairs


class CaesarTest(unittest.TestCase):
    def test_shift(self):
        self.assertEqual(caesar("Hello, Zed", 3), "Khoor, Chg")

    def test_back(self):
        self.assertEqual(caesar(caesar("abc xyz", 13), 13), "abc xyz")

    def test_pairs(self):
        self.assertEqual(pairs("ab"), [("a", 1), ("b", 2)])
