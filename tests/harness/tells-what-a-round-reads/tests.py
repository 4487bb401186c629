import unittest

from solution import Account


class RoundTest(unittest.TestCase):
    def test_earlier_rounds(self):
        account, total = Account(), 0
        for step in (1, 2):
            amount = step * 10
            account.deposit(amount)
            total += amount
            self.assertEqual(account.balance, total)

    def test_whole_loop(self):
        account = Account()
        for step in (1, 2):
            note = "not told"
            amount = step * 10
            account.deposit(amount)
        self.assertEqual(account.balance, 30, note)

    def test_condition(self):
        account, large = Account(), True
        if large:
            amount = 20
            account.deposit(amount)
        self.assertEqual(account.balance, 20)
