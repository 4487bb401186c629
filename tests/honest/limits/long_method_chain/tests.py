import unittest

from solution import stock


class StockTest(unittest.TestCase):
    def test_rows(self):
        self.assertEqual(len(stock().rows), 300)
        self.assertEqual(stock().rows["b1"], 7)

    def test_total(self):
        self.assertEqual(stock().total(), sum(n * 7 % 31 for n in range(300)))

    def test_chain_in_the_test(self):
        table = stock()
        self.assertIs(table.row("x", 1).row("x", 2), table)
        self.assertEqual(table.rows["x"], 3)
