import unittest

import solution
from cost import assert_growth, numbers, steps

BELOW = {
    "log n": "1",
    "n": "log n",
    "n log n": "n",
    "n²": "n log n",
    "n³": "n²",
    "2ⁿ": "n³",
}


class GrowthTest(unittest.TestCase):
    def check(self, name, order, make=lambda n: list(range(n))):
        """The order itself is allowed, and the one below it is not."""
        function = getattr(solution, name)
        assert_growth(self, function, make, at_most=order)
        if order in BELOW:
            assert_growth(self, function, make, at_most=BELOW[order])

    def test_constant(self):
        self.check("constant", "1")

    def test_log(self):
        self.check("halving", "log n")

    def test_linear(self):
        self.check("single", "n")

    def test_generator(self):
        self.check("generating", "n")

    def test_library(self):
        self.check("library", "n")

    def test_work_of_the_first_call(self):
        self.check("matching", "n")

    def test_sorting(self):
        self.check("merge_sort", "n log n", numbers)

    def test_sorting_in_c(self):
        assert_growth(self, sorted, numbers, at_most="n log n")
        assert_growth(self, sorted, numbers, at_most="n")

    def test_quadratic(self):
        self.check("pairs", "n²")

    def test_cubic(self):
        self.check("triples", "n³")

    def test_exponential(self):
        self.check("subsets", "2ⁿ")

    def test_golden(self):
        self.check("calls", "2^n", make=lambda n: n)
        assert_growth(self, solution.calls, lambda n: n, at_most="n**2")

    def test_helper_of_the_tests(self):
        def helper(n):
            return solution.pairs(range(n))

        assert_growth(self, helper, lambda n: n, at_most="1", sizes=(8, 16, 32))

    def test_steps(self):
        self.assertEqual([steps(solution.single, range(n)) for n in (0, 1, 10)], [2, 5, 32])

    def test_steps_of_a_call_that_raises(self):
        self.assertLess(steps(solution.single, None), 5)
