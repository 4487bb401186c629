import unittest

import solution


class RenamedTest(unittest.TestCase):
    def test_old(self):
        with self.assertWarnsRegex(DeprecationWarning, "add_numbers is now add"):
            old = solution.add_numbers
        self.assertIs(old, solution.add)

    def test_from_import(self):
        with self.assertWarns(DeprecationWarning):
            from solution import mul_numbers
        self.assertEqual(mul_numbers(3, 4), 12)

    def test_unknown(self):
        with self.assertRaisesRegex(AttributeError, "module 'solution' has no attribute 'x'"):
            solution.x

    def test_dir(self):
        self.assertIn("add_numbers", dir(solution))
