import unittest

from solution import Roman


class RomanTest(unittest.TestCase):
    def test_twelve(self):
        self.assertEqual(Roman("XII"), 12)

    def test_fourteen(self):
        self.assertEqual(Roman("XIV"), 14)
