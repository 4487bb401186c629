import unittest

from textwrap import centred, wrap


class WrapTest(unittest.TestCase):
    def test_wrap(self):
        self.assertEqual(wrap("the quick brown fox", 9), ["the quick", "brown fox"])

    def test_long_word(self):
        self.assertEqual(wrap("a incomprehensible b", 5), ["a", "incomprehensible", "b"])

    def test_empty(self):
        self.assertEqual(wrap("  ", 5), [])

    def test_centred(self):
        self.assertEqual(centred("ab c", 6), [" ab c"])
