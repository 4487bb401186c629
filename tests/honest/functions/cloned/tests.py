import unittest

from solution import clone

RATE = 0.2


def tax(amount, *, extra=0):
    """What is to be paid."""
    return amount * RATE + extra


def adder(n):
    def add(value):
        return value + n

    return add


class CloneTest(unittest.TestCase):
    def test_same_result(self):
        self.assertEqual(clone(tax)(100), tax(100))
        self.assertIsNot(clone(tax), tax)

    def test_defaults(self):
        self.assertEqual(clone(tax, defaults={"extra": 5})(100), 25)
        self.assertEqual(tax(100), 20)

    def test_name(self):
        self.assertEqual(clone(tax, name="fee").__name__, "fee")
        self.assertEqual(clone(tax).__doc__, "What is to be paid.")

    def test_closure(self):
        self.assertEqual(clone(adder(3))(4), 7)
