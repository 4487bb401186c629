import unittest

from solution import FEATURES, needs


class NeedsTest(unittest.TestCase):
    @needs("colour")
    def test_there(self):
        self.assertTrue(FEATURES["colour"])

    @needs("sound")
    def test_missing(self):
        self.fail("not reached")

    def test_plain(self):
        self.assertEqual(len(FEATURES), 2)
