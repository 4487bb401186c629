import unittest

import schedules
from solution import Pair


class RaceTest(unittest.TestCase):
    @schedules.every
    def test_holds(self):
        """comes to an end"""
        pair = Pair()
        schedules.together(pair.first, pair.second)
