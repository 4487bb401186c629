import unittest

import schedules
from solution import dine
import threading


class RaceTest(unittest.TestCase):
    @schedules.every
    def test_holds(self):
        """lets all three dine"""
        forks = [threading.Lock() for _ in range(3)]
        schedules.together(*(lambda n=n: dine(forks, n) for n in range(3)))
