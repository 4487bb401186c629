import unittest

from solution import letters


class LettersTest(unittest.TestCase):
    def test_items(self):
        self.assertItemsEqual(letters("b2a"), ["a", "b"])

    def test_same(self):
        self.assertSameItems(letters(""), [])

    def test_refused(self):
        with self.assertRaises(AssertionError):
            self.assertItemsEqual(letters("ab"), ["a"])

    def test_diff(self):
        self.assertIsNone(self.maxDiff)
