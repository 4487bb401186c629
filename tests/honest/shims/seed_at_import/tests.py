import random
import unittest

from solution import throw

FIRST = random.getstate()


class ThrowTest(unittest.TestCase):
    def setUp(self):
        random.setstate(FIRST)

    def test_first(self):
        self.assertEqual(throw(5), [6, 1, 1, 6, 3])

    def test_one_by_one(self):
        self.assertEqual([throw(1), throw(1), throw(1)], [[6], [1], [1]])
