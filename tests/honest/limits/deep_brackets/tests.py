import unittest

from solution import DEEP, by_loop, formula


class BracketsTest(unittest.TestCase):
    def test_formula(self):
        for x in (0, 1, -3, 10**20):
            with self.subTest(x=x):
                self.assertEqual(formula(x), by_loop(x))

    def test_deep(self):
        value, depth = DEEP, 1
        while value:
            (value,) = value
            depth += 1
        self.assertEqual(depth, 60)
