import unittest

from solution import Lines, grep


class LinesTest(unittest.TestCase):
    def test_grep(self):
        self.assertEqual(grep("one\ntwo\nbone\n", "one"), ["one", "bone"])

    def test_nothing(self):
        self.assertEqual(grep("", "x"), [])

    def test_both(self):
        self.assertEqual(Lines("a\nb"), Lines("a\nb\n"))

    def test_longer(self):
        self.assertNotEqual(Lines("a\nb"), ["a"])
