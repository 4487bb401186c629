import unittest

from solution import bound, outline


class Account:
    """Money of somebody."""

    def pay(self, amount, /, note="", *extra, now=True, **rest): ...

    @classmethod
    def open(cls, owner): ...

    @staticmethod
    def rate(year): ...

    @property
    def balance(self):
        return 0


class OutlineTest(unittest.TestCase):
    def test_outline(self):
        self.assertEqual(
            outline(Account),
            [
                "class Account: Money of somebody.",
                "  balance (property)",
                "  open(owner)",
                "  pay(self, amount, /, note='', *extra, now=True, **rest)",
                "  rate(year)",
            ],
        )

    def test_bound(self):
        found = bound(Account.pay, "me", 5, "n", 1, 2, fast=True)
        self.assertEqual(found["extra"], (1, 2))
        self.assertEqual(found["rest"], {"fast": True})
        self.assertRaises(TypeError, bound, Account.rate, 1, 2)
