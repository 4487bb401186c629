import logging
import unittest

from solution import transfer


class TransferTest(unittest.TestCase):
    def setUp(self):
        self.accounts = {"a": 10, "b": 0}

    def test_done(self):
        with self.assertLogs("bank", "DEBUG") as logs:
            self.assertTrue(transfer(self.accounts, "a", "b", 4))
        self.assertEqual(
            logs.output,
            [
                "DEBUG:bank.transfer:transfer ('a', 'b', 4)",
                "INFO:bank.transfer:4 from a to b",
            ],
        )

    def test_refused(self):
        with self.assertLogs(level=logging.WARNING) as logs:
            self.assertFalse(transfer(self.accounts, "b", "a", 1))
        self.assertEqual(logs.records[0].account, "b")
        self.assertEqual(logs.records[0].lineno, 11)

    def test_no_errors(self):
        with self.assertNoLogs("bank", "ERROR"):
            transfer(self.accounts, "b", "a", 1)

    def test_must_log(self):
        with self.assertRaisesRegex(AssertionError, "no logs of level ERROR"):
            with self.assertLogs("bank", "ERROR"):
                transfer(self.accounts, "a", "b", 1)
