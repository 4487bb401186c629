"""one small test method for each rule and each edge"""

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


class BasketTest(unittest.TestCase):
    def test_new_basket_is_empty(self):
        self.assertEqual(len(Basket()), 0)

    def test_new_basket_costs_nothing(self):
        self.assertEqual(Basket().total(), 0)

    def test_items_do_not_reach_another_basket(self):
        one, other = Basket(), Basket()
        one.add("tea", 300)
        self.assertEqual((len(other), other.total()), (0, 0))
        other.add("tea", 300)
        one.remove("tea")
        self.assertEqual((len(other), other.total()), (1, 300))
        self.assertEqual((len(Basket()), Basket().total()), (0, 0))

    def test_vouchers_do_not_reach_another_basket(self):
        one, other = Basket(), Basket()
        one.redeem(50)
        for basket in (other, Basket()):
            basket.add("tea", 300)
            self.assertEqual(basket.total(), 300)

    def test_one_piece_by_default(self):
        basket = Basket()
        basket.add("tea", 300)
        self.assertEqual((len(basket), basket.total()), (1, 300))

    def test_several_pieces(self):
        basket = Basket()
        basket.add("tea", 300, 4)
        self.assertEqual((len(basket), basket.total()), (4, 1200))

    def test_count_by_keyword(self):
        basket = Basket()
        basket.add("tea", 300, count=2)
        self.assertEqual((len(basket), basket.total()), (2, 600))

    def test_adding_again_puts_in_more(self):
        basket = Basket()
        basket.add("tea", 300, 2)
        basket.add("tea", 300, 3)
        basket.add("tea", 300)
        self.assertEqual((len(basket), basket.total()), (6, 1800))

    def test_different_items_at_one_price(self):
        basket = Basket()
        basket.add("tea", 300)
        basket.add("milk", 300, 2)
        self.assertEqual((len(basket), basket.total()), (3, 900))

    def test_different_prices(self):
        basket = Basket()
        basket.add("tea", 300, 2)
        basket.add("milk", 110, 3)
        self.assertEqual((len(basket), basket.total()), (5, 930))

    def test_count_below_one_on_empty_basket(self):
        for count in (0, -1, -5):
            basket = Basket()
            with self.assertRaises(ValueError):
                basket.add("tea", 300, count)
            self.assertEqual((len(basket), basket.total()), (0, 0))
            with self.assertRaises(KeyError):
                basket.remove("tea")

    def test_count_below_one_for_item_that_is_there(self):
        for count in (0, -1, -2, -3, -10):
            basket = Basket()
            basket.add("tea", 300, 2)
            with self.assertRaises(ValueError):
                basket.add("tea", 300, count)
            self.assertEqual((len(basket), basket.total()), (2, 600))

    def test_remove_takes_all_pieces(self):
        basket = Basket()
        basket.add("tea", 300, 3)
        basket.add("milk", 110, 2)
        basket.add("tea", 300)
        basket.remove("tea")
        self.assertEqual((len(basket), basket.total()), (2, 220))

    def test_remove_missing(self):
        basket = Basket()
        with self.assertRaises(KeyError):
            basket.remove("tea")
        basket.add("milk", 110, 2)
        with self.assertRaises(KeyError):
            basket.remove("tea")
        self.assertEqual((len(basket), basket.total()), (2, 220))

    def test_remove_twice(self):
        basket = Basket()
        basket.add("tea", 300, 2)
        basket.remove("tea")
        with self.assertRaises(KeyError):
            basket.remove("tea")

    def test_add_after_remove(self):
        basket = Basket()
        basket.add("tea", 300, 2)
        basket.remove("tea")
        basket.add("tea", 300)
        self.assertEqual((len(basket), basket.total()), (1, 300))

    def test_voucher_for_what_was_there(self):
        basket = Basket()
        basket.add("tea", 300)
        basket.redeem(10)
        self.assertEqual((len(basket), basket.total()), (1, 270))

    def test_voucher_for_what_comes_later(self):
        basket = Basket()
        basket.redeem(10)
        basket.add("tea", 300)
        self.assertEqual(basket.total(), 270)
        basket.add("milk", 100)
        self.assertEqual(basket.total(), 360)

    def test_voucher_outlives_the_items(self):
        basket = Basket()
        basket.add("tea", 300)
        basket.redeem(10)
        basket.remove("tea")
        basket.add("milk", 100)
        self.assertEqual(basket.total(), 90)

    def test_highest_voucher_in_any_order(self):
        for percents in ((10, 30, 20), (30, 10, 20), (10, 20, 30), (30, 20, 10), (20, 20)):
            basket = Basket()
            basket.add("tea", 1000)
            for percent in percents:
                basket.redeem(percent)
            self.assertEqual(basket.total(), 1000 - 10 * max(percents))

    def test_highest_voucher_between_questions(self):
        basket = Basket()
        basket.add("tea", 1000)
        basket.redeem(30)
        self.assertEqual(basket.total(), 700)
        basket.redeem(10)
        self.assertEqual(basket.total(), 700)
        basket.redeem(40)
        self.assertEqual(basket.total(), 600)

    def test_every_percent(self):
        for percent in range(1, 101):
            basket = Basket()
            basket.add("tea", 100)
            basket.redeem(percent)
            self.assertEqual(basket.total(), 100 - percent)

    def test_asking_changes_nothing(self):
        basket = Basket()
        basket.add("tea", 300, 3)
        basket.redeem(10)
        for _ in range(3):
            self.assertEqual(basket.total(), 810)
            self.assertEqual(len(basket), 3)
        basket.add("milk", 100)
        self.assertEqual(basket.total(), 900)
