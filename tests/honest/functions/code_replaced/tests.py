import unittest

from solution import hot_swap, with_constant


def price(amount):
    return amount * 1000


def reduced(amount, rate=2):
    return amount * 1000 // rate


class HotSwapTest(unittest.TestCase):
    def test_swap(self):
        def first():
            return "old"

        kept = first
        hot_swap(first, lambda: "new")
        self.assertEqual(kept(), "new")

    def test_defaults(self):
        function = hot_swap(price, reduced)
        self.assertEqual(function(3), 1500)
        self.assertEqual(price(3, 3), 1000)

    def test_constant(self):
        def seconds(hours):
            return hours * 3600

        self.assertEqual(with_constant(seconds, 3600, 60)(2), 120)
