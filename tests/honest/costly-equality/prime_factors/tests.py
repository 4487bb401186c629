import unittest

from solution import Factored


class FactoredTest(unittest.TestCase):
    def test_product(self):
        self.assertEqual(Factored(12) * Factored(35), 420)

    def test_one(self):
        self.assertEqual(Factored(1) * Factored(1), 1)

    def test_shown(self):
        self.assertEqual(repr(Factored(60)), "2 * 2 * 3 * 5")
