import unittest

import schedules
from solution import Account, transfer


class RaceTest(unittest.TestCase):
    @schedules.every
    def test_holds(self):
        """is never deadlocked"""
        first, second = Account(10), Account(10)
        schedules.together(lambda: transfer(first, second, 3), lambda: transfer(second, first, 4))
        self.assertEqual((first.balance, second.balance), (11, 9))
