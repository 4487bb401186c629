import unittest

import schedules
from solution import Tally


class RaceTest(unittest.TestCase):
    @schedules.every
    def test_holds(self):
        """counts each"""
        tally = Tally()
        schedules.together(lambda: tally.count("a"), lambda: tally.count("a"))
        self.assertEqual(tally.counts, {"a": 2})
