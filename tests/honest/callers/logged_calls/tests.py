import unittest

from solution import logged


@logged
def square(n):
    return n * n


class LoggedTest(unittest.TestCase):
    def test_call(self):
        with self.assertLogs("solution", "DEBUG") as logs:
            self.assertEqual(square(3), 9)
        self.assertEqual(
            [record.getMessage() for record in logs.records],
            ["square(3,) from test_call", "-> 9"],
        )

    def test_quiet(self):
        with self.assertNoLogs("solution", "INFO"):
            square(2)
