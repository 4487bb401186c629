import unittest

from solution import record


def inner(n):
    return n + 1


def outer(n):
    return inner(n) * 2


class MonitoringTest(unittest.TestCase):
    def test_calls(self):
        self.assertEqual(record(outer, 4), ["outer", "inner", 5, 10])
