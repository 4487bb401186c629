import unittest

import schedules
from solution import Config


class RaceTest(unittest.TestCase):
    @schedules.every
    def test_holds(self):
        """is made once"""
        one, other = schedules.together(Config, Config)
        self.assertIs(one, other)
