import unittest

import cost
from solution import at_import, names, seen


class CostTest(unittest.TestCase):
    def test_solution(self):
        """keeps cost from the solution"""
        self.assertEqual(at_import, "No module named 'cost'")
        self.assertEqual(seen(), "No module named 'cost'")
        self.assertEqual(names, [])

    def test_tests(self):
        """offers cost to the tests"""
        public = [name for name in vars(cost) if not name.startswith("_")]
        self.assertEqual(
            public, ["steps", "assert_growth", "counted", "numbers", "Number", "Text"]
        )
