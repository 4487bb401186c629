import unittest

from solution import Text, largest, ordered, squeeze, total


class ExpectationTest(unittest.TestCase):
    def test_cleared(self):
        """is not taken in by a cleared list"""
        xs = [1, 2, 3]
        self.assertEqual(total(xs), sum(xs))

    def test_swapped(self):
        """whichever side comes first"""
        xs = [1, 2, 3]
        self.assertEqual(sum(xs), total(xs))

    def test_harmless(self):
        """lets a change pass that the expectation does not depend on"""
        xs = [3, 1, 2]
        self.assertEqual(largest(xs), max(xs))

    def test_wanted(self):
        """lets a test ask for the change"""
        xs = [2, 1, 2]
        self.assertEqual(squeeze(xs), len(xs))

    def test_in_place(self):
        """lets a test ask for the very list"""
        xs = [2, 1]
        self.assertEqual(ordered(xs), xs)

    def test_several_in_a_line(self):
        """tells assertions apart that share a line"""
        xs = [3, 1, 2]; ys = [4, 5]; self.assertEqual(largest(xs), max(xs)); self.assertEqual(largest(ys), max(ys)); self.assertEqual(largest([1]), 1)  # fmt: skip

    def test_own_equality(self):
        """asks no value whether it differs from itself"""
        self.assertEqual(Text("b"), Text("b"))

    def test_by_the_test(self):
        """lets the test itself change it"""
        xs = [2, 1]
        xs.append(3)
        self.assertEqual(largest(xs), max(xs))
