import unittest

import schedules
from solution import drain_together


class RaceTest(unittest.TestCase):
    @schedules.every
    def test_holds(self):
        """is drained once"""
        taken = drain_together(["a"])
        self.assertEqual(taken, ["a"])
