import unittest

from cost import assert_growth, counted, numbers
from solution import dedupe, dedupe_fast, lower_words, positions, running_totals, smallest_first


def words(n):
    return counted([f"Word {number}" for number in range(n)])


class HiddenTest(unittest.TestCase):
    def test_in(self):
        assert_growth(self, dedupe, numbers, at_most="n")

    def test_hashing(self):
        assert_growth(self, dedupe_fast, numbers, at_most="n")

    def test_index(self):
        assert_growth(self, positions, numbers, at_most="n")

    def test_sum(self):
        assert_growth(self, running_totals, numbers, at_most="n")

    def test_texts(self):
        assert_growth(self, lower_words, words, at_most="n")

    def test_min(self):
        assert_growth(self, smallest_first, numbers, at_most="n log n")

    def test_values_stay_themselves(self):
        """takes counted values for the plain ones that they are"""
        self.assertEqual(dedupe(counted([3, 1, 3, True])), [3, 1])
        self.assertEqual(sorted(numbers(5)), [0, 1, 2, 3, 4])
        self.assertEqual(lower_words(counted(["A", "b", "a"])), ["a", "b"])
        self.assertEqual(counted({"a": [1, (2.5, None)]}), {"a": [1, (2.5, None)]})
        self.assertIn(numbers(3)[0], (0, 1, 2))
