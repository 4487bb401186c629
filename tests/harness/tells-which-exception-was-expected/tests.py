import unittest

from solution import lookup, parse, refuse


class Raises(unittest.TestCase):
    def test_nothing_is_raised(self):
        with self.assertRaises(ValueError):
            parse("5")

    def test_another_one_is_raised(self):
        with self.assertRaises(ValueError):
            lookup("x")

    def test_nothing_is_raised_by_a_call(self):
        self.assertRaises((ValueError, TypeError), parse, "5")

    def test_nothing_is_raised_before_the_test_looks_inside(self):
        with self.assertRaises(ValueError) as caught:
            parse("5")
            self.assertEqual(str(caught.exception), "no")

    def test_another_one_is_raised_by_a_call(self):
        self.assertRaises(ValueError, lambda: lookup("x"))

    def test_the_message_differs(self):
        with self.assertRaisesRegex(ValueError, "not a number"):
            refuse("x")

    def test_own_message(self):
        with self.assertRaises(ValueError, msg="refuses nothing"):
            parse("5")

    def test_raised_as_expected(self):
        with self.assertRaises(ValueError) as caught:
            refuse("x")
        self.assertEqual(str(caught.exception), "yes")
