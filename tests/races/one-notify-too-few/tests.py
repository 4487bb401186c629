import unittest

import schedules
from solution import Door


class RaceTest(unittest.TestCase):
    @schedules.every
    def test_holds(self):
        """lets everybody in"""
        door = Door()
        schedules.together(door.enter, door.enter, door.open)
