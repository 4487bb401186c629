import unittest

from solution import solve_it


class HiddenTests(unittest.TestCase):
    # At least six: the normal case, the edges, the trap, and misuse. A docstring is the test's
    # title; a learner must be able to act on it without seeing the test.

    # rule: returns the items in order
    def test_the_normal_case(self):
        """sorts three items"""
        self.assertEqual(solve_it([5, 4, 6]), [4, 5, 6])

    # rule: an empty list
    def test_nothing(self):
        """accepts an empty list"""
        self.assertEqual(solve_it([]), [])
