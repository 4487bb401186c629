import functools
import unittest

from solution import above, add_fifty, outer


class NestingTest(unittest.TestCase):
    def test_above(self):
        self.assertTrue(above(80))
        self.assertFalse(above(79))

    def test_lambdas(self):
        self.assertEqual(functools.reduce(lambda f, n: f(n), range(50), add_fifty), sum(range(50)))

    def test_functions(self):
        self.assertEqual(outer(2)(3)(4), [[[24, 24], [24, 24]], [[24, 24], [24, 24]]])
