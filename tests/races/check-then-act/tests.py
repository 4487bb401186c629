import unittest

import schedules
from solution import Stock


class RaceTest(unittest.TestCase):
    @schedules.every
    def test_holds(self):
        """sells the last one once"""
        stock = Stock(1)
        sold = schedules.together(stock.sell, stock.sell)
        self.assertEqual((sorted(sold), stock.left), ([False, True], 0))
