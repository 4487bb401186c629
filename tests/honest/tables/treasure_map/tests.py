import unittest

from solution import collect, dig


class DigTest(unittest.TestCase):
    def test_treasures(self):
        self.assertEqual(dig(2, 3), 50)
        self.assertEqual(dig(7, 1), 120)
        self.assertEqual(dig(4, 4), 15)

    def test_sand(self):
        self.assertEqual(dig(0, 0), 0)

    def test_collect(self):
        self.assertEqual(collect([(0, 0), (2, 3), (2, 3), (4, 4)]), 65)
