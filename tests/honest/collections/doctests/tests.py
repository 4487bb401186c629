import doctest
import unittest

import solution


class MeanTest(unittest.TestCase):
    def test_mean(self):
        self.assertEqual(solution.mean([4, 6]), 5)

    def test_documented(self):
        finder = doctest.DocTestFinder(exclude_empty=True)
        self.assertEqual(len(finder.find(solution)), 4)


def load_tests(loader, tests, pattern):
    tests.addTests(doctest.DocTestSuite(solution))
    return tests
