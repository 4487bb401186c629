import unittest

from textwrap import wrap


class WrapTest(unittest.TestCase):
    def test_words(self):
        self.assertEqual(wrap("the quick brown", 6), ["the", "quick", "brown"])

    def test_one(self):
        self.assertEqual(wrap("abc", 6), ["abc"])
