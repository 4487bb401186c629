import unittest

import solution
from solution import add, added, subtract as minus


class AddTest(unittest.TestCase):
    def test_add(self):
        self.assertEqual(add(2, 3), 5)
        self.assertEqual(solution.later(1), 2)
