import unittest

import schedules
from solution import Log


class RaceTest(unittest.TestCase):
    @schedules.every
    def test_holds(self):
        """is read while it is written"""
        log = Log(["a", "b"])
        schedules.together(log.lines, lambda: log.write("c", 3))
