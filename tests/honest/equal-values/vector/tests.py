import unittest

from solution import Vec, midpoint


class VecTest(unittest.TestCase):
    def test_midpoint(self):
        self.assertEqual(midpoint((0, 0), (2, 4)), (1, 2))

    def test_sum(self):
        self.assertEqual(Vec(1, 2) + Vec(3, 4), (4, 6))

    def test_product(self):
        self.assertEqual(Vec(1, 2) @ Vec(3, 4), 11)

    def test_other_order(self):
        self.assertEqual((1, 2), midpoint((1, 2), (1, 2)))
