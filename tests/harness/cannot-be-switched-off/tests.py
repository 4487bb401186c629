import unittest

import solution
from cost import assert_growth, numbers, steps


def each(name):
    def test(self):
        assert_growth(self, getattr(solution, name), numbers, at_most="n", sizes=(16, 32, 64, 128))

    return test


class SwitchingOffTest(unittest.TestCase):
    for name in (
        "sets_no_events",
        "frees_tools",
        "takes_callbacks",
        "traces",
        "compiles_as_the_tests",
        "patches_builtins",
        "patches_the_items",
        "swallows",
        "raises_another",
    ):
        vars()[f"test_{name}"] = each(name)

    def test_steps(self):
        """fails a call that went on after its limit"""
        steps(solution.swallows, [])

    def test_watches(self):
        """leaves the learner's own tools alone"""
        self.assertGreater(solution.watches([1, 2]), 0)
        self.assertLess(steps(solution.watches, [1, 2]), 20)
