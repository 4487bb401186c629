import random
import unittest

from solution import lots


class LotsTest(unittest.TestCase):
    def test_everybody(self):
        self.assertCountEqual(lots("abcd"), "abcd")

    def test_own_file(self):
        self.assertFalse(hasattr(random, "seed"))
        self.assertLess(random.number(3), 3)
