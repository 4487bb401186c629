import unittest

import schedules
from solution import Account


class RaceTest(unittest.TestCase):
    @schedules.every
    def test_holds(self):
        """keeps all the money"""
        account = Account(10)
        schedules.together(lambda: account.deposit(5), lambda: account.deposit(7))
        self.assertEqual(account.balance, 22)
