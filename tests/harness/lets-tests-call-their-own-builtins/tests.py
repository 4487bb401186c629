import random
import unittest

from solution import squares, throws, total


class BuiltinsTest(unittest.TestCase):
    def test_expectation(self):
        numbers = [random.randint(1, 9) for _ in range(4)]
        with self.assertRaises(AssertionError):
            self.assertEqual(total(numbers), sum(numbers))

    def test_unittest(self):
        """unittest calls its own as well"""
        with self.assertRaises(AssertionError):
            self.assertEqual(squares(2), [0, 1])

    def test_random(self):
        throws()
        self.assertEqual(random.randint(1, 9), 6)
