import unittest

import schedules
from solution import Counter


class RaceTest(unittest.TestCase):
    @schedules.every
    def test_holds(self):
        """loses no update"""
        counter = Counter()
        schedules.together(counter.add, counter.add)
        self.assertEqual(counter.value, 2)
