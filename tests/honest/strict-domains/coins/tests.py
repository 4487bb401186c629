import unittest

from solution import coins


class CoinsTest(unittest.TestCase):
    def test_nothing(self):
        self.assertEqual(coins(0, 200), 0)

    def test_largest(self):
        self.assertEqual(coins(10000, 200), 50)

    def test_middle(self):
        self.assertEqual(coins(10000, 100), 100)

    def test_smallest(self):
        self.assertEqual(coins(10000, 50), 200)
