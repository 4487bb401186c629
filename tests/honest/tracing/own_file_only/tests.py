import unittest

from solution import outer, trace_calls


def foreign(value):
    return outer(value)


class TraceTest(unittest.TestCase):
    def test_own(self):
        self.assertEqual(trace_calls(outer, 1), (4, ["outer", "inner"]))

    def test_foreign(self):
        self.assertEqual(trace_calls(foreign, 2), (6, ["outer", "inner"]))
