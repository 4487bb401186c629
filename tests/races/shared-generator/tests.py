import unittest

import schedules
from solution import ids


class RaceTest(unittest.TestCase):
    @schedules.every
    def test_holds(self):
        """gives each number once"""
        numbers = ids()
        self.assertEqual(sorted(schedules.together(numbers.__next__, numbers.__next__)), [1, 2])
