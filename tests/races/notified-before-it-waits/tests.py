import unittest

import schedules
from solution import Gate


class RaceTest(unittest.TestCase):
    @schedules.every
    def test_holds(self):
        """is passed by whoever comes"""
        gate = Gate()
        schedules.together(gate.pass_through, gate.open)
