import sys
import unittest

import helpers
from solution import invoice


class InvoiceTest(unittest.TestCase):
    def test_small(self):
        self.assertEqual(invoice("tea"), "3.50 EUR")

    def test_discounts(self):
        self.assertEqual(invoice("pot", "tea"), "20.25 EUR")
        self.assertEqual(invoice("tea", "tea", "tea"), "9.45 EUR")

    def test_same_modules(self):
        self.assertIs(sys.modules["helpers"], helpers)
        self.assertEqual(sys.modules["shop.catalogue"].price("tea"), 350)

    def test_unknown(self):
        self.assertRaises(KeyError, invoice, "car")
