"""a table of scripts, compared with the expected length and total after every step"""

import unittest


class Basket:
    """What somebody is about to buy. Prices are in cents."""

    def __init__(self):
        self._lines = {}
        self._percent = 0

    def add(self, item, price, count=1):
        """Put in pieces of an item."""
        if count < 1:
            raise ValueError("there must be at least one piece")
        _, before = self._lines.get(item, (price, 0))
        self._lines[item] = (price, before + count)

    def remove(self, item):
        """Take out all pieces of an item."""
        del self._lines[item]

    def redeem(self, percent):
        """Take a voucher for so many percent off."""
        self._percent = max(self._percent, percent)

    def __len__(self):
        return sum(count for _, count in self._lines.values())

    def total(self):
        """What is to be paid."""
        full = sum(price * count for price, count in self._lines.values())
        return full * (100 - self._percent) // 100


def failing(tests):
    """Which tests of a TestCase class do not pass, and why."""
    result = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromTestCase(tests).run(result)
    return {str(test): text.splitlines()[-1] for test, text in result.failures + result.errors}


STEPS = {
    "items": [
        (("add", "tea", 300), 1, 300),
        (("add", "milk", 110, 3), 4, 630),
        (("add", "tea", 300, 2), 6, 1230),
        (("add", "cake", 300), 7, 1530),
        (("remove", "tea"), 4, 630),
        (("add", "tea", 300), 5, 930),
        (("remove", "milk"), 2, 600),
        (("remove", "cake"), 1, 300),
        (("remove", "tea"), 0, 0),
    ],
    "bad counts": [
        (("add", "tea", 300, 0, ValueError), 0, 0),
        (("add", "tea", 300, -2, ValueError), 0, 0),
        (("remove", "tea", KeyError), 0, 0),
        (("add", "tea", 300, 2), 2, 600),
        (("add", "tea", 300, 0, ValueError), 2, 600),
        (("add", "tea", 300, -1, ValueError), 2, 600),
        (("add", "tea", 300, -2, ValueError), 2, 600),
        (("add", "milk", 100, -1, ValueError), 2, 600),
        (("remove", "milk", KeyError), 2, 600),
        (("add", "tea", 300, 1), 3, 900),
    ],
    "missing": [
        (("remove", "tea", KeyError), 0, 0),
        (("add", "tea", 300, 3), 3, 900),
        (("remove", "milk", KeyError), 3, 900),
        (("remove", "tea"), 0, 0),
        (("remove", "tea", KeyError), 0, 0),
    ],
    "voucher first": [
        (("redeem", 10), 0, 0),
        (("add", "tea", 200), 1, 180),
        (("add", "milk", 200, 2), 3, 540),
        (("remove", "milk"), 1, 180),
        (("remove", "tea"), 0, 0),
        (("add", "cake", 100), 1, 90),
    ],
    "voucher last": [
        (("add", "tea", 200), 1, 200),
        (("redeem", 10), 1, 180),
        (("add", "milk", 300), 2, 450),
    ],
    "highest voucher": [
        (("add", "tea", 1000), 1, 1000),
        (("redeem", 20), 1, 800),
        (("redeem", 10), 1, 800),
        (("redeem", 20), 1, 800),
        (("redeem", 30), 1, 700),
        (("redeem", 29), 1, 700),
        (("redeem", 100), 1, 0),
        (("redeem", 1), 1, 0),
    ],
}


class BasketTest(unittest.TestCase):
    def assertState(self, basket, pieces, cents):
        for _ in range(2):
            self.assertEqual(len(basket), pieces)
            self.assertEqual(basket.total(), cents)

    def run_steps(self, steps, ask=True):
        basket, bystander = Basket(), Basket()
        self.assertState(basket, 0, 0)
        bystander.add("tea", 7)
        for (name, *arguments), pieces, cents in steps:
            error = None
            if isinstance(arguments[-1], type):
                error = arguments.pop()
            method = getattr(basket, name)
            if error is None:
                method(*arguments)
            else:
                with self.assertRaises(error):
                    method(*arguments)
            if ask:
                self.assertState(basket, pieces, cents)
        self.assertState(basket, pieces, cents)
        self.assertState(bystander, 1, 7)
        self.assertState(Basket(), 0, 0)

    def test_asking_after_every_step(self):
        for title, steps in STEPS.items():
            with self.subTest(title):
                self.run_steps(steps)

    def test_asking_at_the_end(self):
        for title, steps in STEPS.items():
            for length in range(1, len(steps) + 1):
                with self.subTest(title, length=length):
                    self.run_steps(steps[:length], ask=False)

    def test_percents(self):
        for percent in range(1, 101):
            with self.subTest(percent=percent):
                basket = Basket()
                basket.add("tea", 100, count=7)
                basket.redeem(percent)
                self.assertState(basket, 7, 7 * (100 - percent))
