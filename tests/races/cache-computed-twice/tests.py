import unittest

import schedules
from solution import Cache


class RaceTest(unittest.TestCase):
    @schedules.every
    def test_holds(self):
        """asks once for each key"""
        asked = []
        cache = Cache(lambda key: asked.append(key) or key * 2)
        schedules.together(lambda: cache.get(2), lambda: cache.get(2), lambda: cache.get(3))
        self.assertEqual(sorted(asked), [2, 3])
