import doctest
import unittest

import solution


class MeanTest(unittest.TestCase):
    def test_mean(self):
        self.assertEqual(solution.mean([4, 6]), 5)


def load_tests(loader, tests, pattern):
    tests.addTests(doctest.DocTestSuite(solution))
    return tests
