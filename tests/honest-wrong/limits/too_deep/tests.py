import unittest

from solution import halves


class HalvesTest(unittest.TestCase):
    def test_even(self):
        self.assertEqual(halves(100), 50)

    def test_odd(self):
        self.assertEqual(halves(101), 50)
