"""counting the pieces after adding an item at another price: the rules say only what happens at
the same price, so a version may refuse any other."""

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
    def setUp(self):
        self.basket = Basket()

    def test_new_basket_is_empty_and_its_own(self):
        other = Basket()
        other.add("tea", 300)
        self.assertEqual(len(self.basket), 0)
        self.assertEqual(self.basket.total(), 0)

    def test_counts_and_charges_every_piece(self):
        self.basket.add("tea", 300)
        self.basket.add("cup", 450, 2)
        self.assertEqual(len(self.basket), 3)
        self.assertEqual(self.basket.total(), 1200)

    def test_adding_again_puts_in_more(self):
        self.basket.add("tea", 300, 2)
        self.basket.add("tea", 300, 3)
        self.assertEqual(len(self.basket), 5)
        self.assertEqual(self.basket.total(), 1500)

    def test_counts_pieces_at_any_price(self):
        self.basket.add("tea", 300, 2)
        self.basket.add("tea", 250)
        self.assertEqual(len(self.basket), 3)

    def test_remove_takes_out_all_pieces_of_one_item(self):
        self.basket.add("tea", 300, 2)
        self.basket.add("cup", 450)
        self.basket.remove("tea")
        self.assertEqual(len(self.basket), 1)
        self.assertEqual(self.basket.total(), 450)

    def test_old_pieces_stay_out(self):
        self.basket.add("tea", 300)
        self.basket.remove("tea")
        self.basket.add("tea", 300)
        self.assertEqual(len(self.basket), 1)

    def test_smallest_voucher(self):
        self.basket.add("tea", 300)
        self.basket.redeem(1)
        self.assertEqual(self.basket.total(), 297)

    def test_largest_voucher(self):
        self.basket.add("tea", 300)
        self.basket.redeem(100)
        self.assertEqual(self.basket.total(), 0)

    def test_remove_refuses_what_is_not_there(self):
        with self.assertRaises(KeyError):
            self.basket.remove("tea")

    def test_refuses_a_count_below_one_and_changes_nothing(self):
        self.basket.add("tea", 300, 5)
        for count in (0, -2):
            with self.assertRaises(ValueError):
                self.basket.add("tea", 300, count)
            self.assertEqual(len(self.basket), 5)

    def test_best_voucher_counts_for_everything(self):
        self.basket.add("tea", 300)
        for percent in (10, 30, 20):
            self.basket.redeem(percent)
        self.assertEqual(self.basket.total(), 210)
        self.basket.add("cup", 500)
        self.assertEqual(self.basket.total(), 560)
