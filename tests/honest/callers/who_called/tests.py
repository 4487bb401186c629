import unittest

from solution import caller, outermost_of, quick_caller


def helper():
    return caller(), quick_caller()


def down(depth):
    return down(depth - 1) if depth else outermost_of("down")


class CallerTest(unittest.TestCase):
    def test_own_name(self):
        self.assertEqual(caller(), "test_own_name")

    def test_helper(self):
        self.assertEqual(helper(), ("helper", "helper"))

    def test_lambda(self):
        self.assertEqual((lambda: quick_caller())(), "<lambda>")

    def test_depth(self):
        self.assertEqual(down(5), 6)
