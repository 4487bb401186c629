import unittest

from solution import solve_it


class HiddenTests(unittest.TestCase):
    # At least six: the normal case, the edges, the trap, and misuse. A docstring is the test's
    # title; a learner must be able to act on it without seeing the test.

    def test_the_normal_case(self):
        """sorts three items"""
        self.assertEqual(solve_it([3, 1, 2]), [1, 2, 3])

    def test_nothing(self):
        """accepts an empty list"""
        self.assertEqual(solve_it([]), [])
