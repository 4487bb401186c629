import unittest

from cost import assert_growth, numbers, steps
from solution import forever, forever_in_c, from_a_size_on, recursion


class RunawayTest(unittest.TestCase):
    def test_forever(self):
        assert_growth(self, forever, numbers, at_most="n")

    def test_forever_in_c(self):
        assert_growth(self, forever_in_c, numbers, at_most="n")

    def test_jump(self):
        assert_growth(self, from_a_size_on, numbers, at_most="n")

    def test_steps(self):
        self.assertLess(steps(forever, [1]), 100)

    def test_exponential(self):
        assert_growth(self, recursion, lambda n: n, at_most="n²", sizes=(20, 40, 60, 80))
