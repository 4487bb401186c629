import unittest

import schedules
from solution import Room


class RaceTest(unittest.TestCase):
    @schedules.every
    def test_holds(self):
        """holds one at a time"""
        room = Room()
        schedules.together(room.visit, room.visit, room.visit)
        self.assertEqual(room.most, 1)
