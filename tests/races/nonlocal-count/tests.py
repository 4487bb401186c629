import unittest

import schedules
from solution import make_counter


class RaceTest(unittest.TestCase):
    @schedules.every
    def test_holds(self):
        """counts both"""
        add, value = make_counter()
        schedules.together(add, add)
        self.assertEqual(value(), 2)
