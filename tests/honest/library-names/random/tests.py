import unittest

from random import roll, seed


class RollTest(unittest.TestCase):
    def test_same(self):
        seed(5)
        first = [roll() for _ in range(10)]
        seed(5)
        self.assertEqual([roll() for _ in range(10)], first)

    def test_sides(self):
        seed(1)
        self.assertEqual({roll(3) for _ in range(100)}, {1, 2, 3})

    def test_first(self):
        seed(0)
        self.assertEqual([roll(100), roll(100)], [1, 69])
