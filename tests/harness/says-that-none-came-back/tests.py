import unittest

from solution import memoize, standings


def names(teams):
    return [team.upper() for team in teams]


class Tests(unittest.TestCase):
    def test_helper(self):
        self.assertEqual(names(standings(["b", "a"])), ["A", "B"])

    def test_called(self):
        double = memoize(lambda n: n * 2)
        self.assertEqual(double(3), 6)

    def test_item(self):
        self.assertEqual(standings(["b", "a"])[0], "a")

    def test_attribute(self):
        self.assertEqual(memoize(len).__name__, "len")

    def test_other_error(self):
        self.assertEqual(standings(1, 2), [])
