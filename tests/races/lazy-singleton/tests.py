import unittest

import schedules
from solution import Lazy


class RaceTest(unittest.TestCase):
    @schedules.every
    def test_holds(self):
        """makes its value once"""
        made = []
        holder = Lazy(lambda: made.append(1) or object())
        one, other = schedules.together(holder.get, holder.get)
        self.assertIs(one, other)
        self.assertEqual(len(made), 1)
