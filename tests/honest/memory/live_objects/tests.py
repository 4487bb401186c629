import unittest

from solution import Account, is_tracked, lists_with, living


class LivingTest(unittest.TestCase):
    def test_count(self):
        kept = [Account("Ada"), Account("Bob")]
        Account("gone")
        self.assertEqual(sorted(a.owner for a in living(Account)), ["Ada", "Bob"])
        kept.clear()
        self.assertEqual(living(Account), [])

    def test_cycle(self):
        account = Account("Eve")
        account.self = account
        del account
        self.assertEqual(living(Account), [])

    def test_referrers(self):
        account = Account("Ada")
        box = [account]
        self.assertTrue(any(holder is box for holder in lists_with(account)))

    def test_tracked(self):
        self.assertTrue(is_tracked([]))
        self.assertFalse(is_tracked(5))
