import unittest

import schedules
from solution import total_of


class RaceTest(unittest.TestCase):
    @schedules.every
    def test_holds(self):
        """is not out of workers"""
        self.assertEqual(total_of([[1, 2], [3]]), 6)
