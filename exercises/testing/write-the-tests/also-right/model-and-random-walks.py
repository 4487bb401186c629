"""seeded random walks over a basket and a plain model side by side"""

import random
import unittest
from collections import Counter


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


PRICES = {"tea": 100, "milk": 300, "cake": 900, "ham": 10400, "": 200, "Tea": 700}


class Model:
    def __init__(self):
        self.pieces = Counter()
        self.vouchers = [0]

    def cents(self):
        full = sum(PRICES[item] * count for item, count in self.pieces.items())
        return full * (100 - max(self.vouchers)) // 100


class BasketTest(unittest.TestCase):
    def assertSame(self, basket, model):
        self.assertEqual(len(basket), model.pieces.total())
        self.assertEqual(basket.total(), model.cents())

    def step(self, chance, basket, model):
        item = chance.choice(list(PRICES))
        action = chance.choice(["add", "add", "add one", "bad", "remove", "redeem", "ask"])
        if action == "add":
            count = chance.randint(1, 5)
            basket.add(item, PRICES[item], count)
            model.pieces[item] += count
        elif action == "add one":
            basket.add(item, PRICES[item])
            model.pieces[item] += 1
        elif action == "bad":
            with self.assertRaises(ValueError):
                basket.add(item, PRICES[item], count=chance.randint(-3, 0))
        elif action == "remove" and model.pieces[item]:
            basket.remove(item)
            del model.pieces[item]
        elif action == "remove":
            with self.assertRaises(KeyError):
                basket.remove(item)
        elif action == "redeem":
            percent = chance.choice([1, 5, 10, 33, 50])
            basket.redeem(percent)
            model.vouchers.append(percent)
        else:
            self.assertSame(basket, model)
            self.assertSame(basket, model)

    def test_two_baskets_side_by_side(self):
        for seed in range(150):
            chance = random.Random(seed)
            pairs = [(Basket(), Model()), (Basket(), Model())]
            for pair in pairs:
                self.assertSame(*pair)
            for _ in range(12):
                self.step(chance, *chance.choice(pairs))
            for pair in pairs:
                self.assertSame(*pair)

    def test_all_percents_and_small_prices(self):
        for percent in range(1, 101):
            for price in (100, 500, 1900):
                basket = Basket()
                basket.redeem(percent)
                basket.add("tea", price)
                self.assertEqual(basket.total(), price * (100 - percent) // 100)

    def test_bad_count_leaves_no_trace(self):
        basket = Basket()
        for count in (0, -1):
            with self.assertRaises(ValueError):
                basket.add("tea", 300, count)
        with self.assertRaises(KeyError):
            basket.remove("tea")

    def test_second_remove(self):
        basket = Basket()
        basket.add("tea", 300, 2)
        basket.remove("tea")
        with self.assertRaises(KeyError):
            basket.remove("tea")
        self.assertEqual(len(basket), 0)
