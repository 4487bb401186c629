import unittest

from solution import price


class PriceTest(unittest.TestCase):
    def test_small(self):
        self.assertEqual(price("coffee", "small"), 250)
        self.assertEqual(price("tea"), 200)

    def test_large(self):
        self.assertEqual(price("coffee", "large"), 350)
        self.assertEqual(price("tea", "large"), 280)

    def test_cocoa(self):
        self.assertEqual(price("cocoa", "small"), 300)

    def test_missing(self):
        with self.assertRaisesRegex(LookupError, "no large cocoa"):
            price("cocoa", "large")
