import unittest

from solution import pay


class PayTest(unittest.TestCase):
    def test_paid(self):
        with self.assertNoLogs():
            self.assertEqual(pay(5, 3), 2)

    def test_refused(self):
        with self.assertLogs("bank", "WARNING"):
            pay(1, 3)

    def test_quiet(self):
        with self.assertLogs("bank.quiet"):
            pay(1, 3)
