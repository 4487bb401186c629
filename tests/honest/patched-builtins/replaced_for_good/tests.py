import random
import unittest

from solution import freeze, roll, shuffled


class FreezeTest(unittest.TestCase):
    def test_frozen(self):
        freeze()
        self.assertEqual([roll(), roll()], [4, 4])
        self.assertEqual(random.random(), 0.5)

    def test_zero(self):
        freeze(0)
        self.assertEqual(roll(), 1)
        self.assertEqual(shuffled("abc"), ["a", "b", "c"])
