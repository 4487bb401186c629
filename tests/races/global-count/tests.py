import unittest

import schedules
from solution import add
import solution


class RaceTest(unittest.TestCase):
    @schedules.every
    def test_holds(self):
        """counts both"""
        solution.count = 0
        schedules.together(add, add)
        self.assertEqual(solution.count, 2)
