import unittest

from solution import area, load


class AreaTest(unittest.TestCase):
    def test_zero(self):
        self.assertEqual(area(0), 0)

    def test_two(self):
        self.assertEqual(area(2), 12)

    def test_load(self):
        self.assertEqual(load().PI, 3)
