import unittest

import schedules
from solution import Slot


class RaceTest(unittest.TestCase):
    @schedules.every
    def test_holds(self):
        """gives each item once"""
        slot = Slot()
        slot_of = []
        schedules.together(
            lambda: slot_of.append(slot.take()),
            lambda: (slot.put(1), slot.put(2)),
            lambda: slot_of.append(slot.take()),
        )
        self.assertEqual(sorted(slot_of), [1, 2])
