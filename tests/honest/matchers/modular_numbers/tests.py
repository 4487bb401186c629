import unittest

from solution import Mod


class ModTest(unittest.TestCase):
    def test_zero(self):
        self.assertEqual(Mod(5, 10), 0)

    def test_unity(self):
        self.assertEqual(Mod(1, 7), 0)
        self.assertEqual(Mod(1, 7), 12)

    def test_sum(self):
        self.assertEqual(Mod(12, 9) + 5, 2)
        self.assertEqual(Mod(12, 9) + 5, 14)

    def test_fermat(self):
        self.assertEqual(Mod(101, 3) ** 100, 1)
