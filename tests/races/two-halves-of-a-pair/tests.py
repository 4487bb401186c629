import unittest

import schedules
from solution import Point


class RaceTest(unittest.TestCase):
    @schedules.every
    def test_holds(self):
        """is never seen half moved"""
        point = Point(0, 0)
        seen = schedules.together(lambda: point.move(1, 1), point.where)[1]
        self.assertIn(seen, [(0, 0), (1, 1)])
