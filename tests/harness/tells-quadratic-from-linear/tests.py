import unittest

from cost import assert_growth
from solution import has_duplicates, has_duplicates_fast


def different(n):
    return [list(range(n))]


class DuplicatesTest(unittest.TestCase):
    def test_slow(self):
        """has_duplicates: needs about as many steps as there are items"""
        assert_growth(self, has_duplicates, lambda n: (list(range(n)),), at_most="n")

    def test_fast(self):
        """has_duplicates_fast: needs about as many steps as there are items"""
        assert_growth(self, has_duplicates_fast, lambda n: (list(range(n)),), at_most="n")

    def test_lambda(self):
        """names the code where a function has no name"""
        assert_growth(
            self,
            lambda n: has_duplicates(range(n)),
            lambda n: n,
            at_most="n log n",
            sizes=(16, 32, 64, 128),
        )

    def test_raises(self):
        """tells an exception of the measured call"""
        assert_growth(self, has_duplicates, lambda n: (None,), at_most="n")

    def test_unknown(self):
        """tells the author of an order that has no name"""
        assert_growth(self, has_duplicates, different, at_most="fast")
