import unittest

from solution import nat


class NatTest(unittest.TestCase):
    def test_sum(self):
        self.assertEqual(nat(2) + nat(3), 5)

    def test_product(self):
        self.assertEqual(nat(4) * nat(3), 12)

    def test_zero(self):
        self.assertEqual(nat(0) * nat(3), 0)

    def test_unequal(self):
        self.assertNotEqual(nat(2), 3)
