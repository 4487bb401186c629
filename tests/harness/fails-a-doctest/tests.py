import doctest
import unittest

import solution


def load_tests(loader, tests, pattern):
    tests.addTests(doctest.DocTestSuite(solution))
    return tests


class Test(unittest.TestCase):
    def test_add(self):
        self.assertEqual(solution.add(1, 1), 2)
