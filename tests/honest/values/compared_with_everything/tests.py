import unittest

from solution import GREATEST, LEAST, smallest


class ExtremeTest(unittest.TestCase):
    def test_smallest(self):
        self.assertEqual(smallest([3, 1, 2]), 1)
        self.assertEqual(smallest("ba"), "a")

    def test_none(self):
        self.assertEqual(smallest([]), GREATEST)
        self.assertEqual(smallest([]), -LEAST)

    def test_order(self):
        for value in (0, "x", (1, 2), -10**100):
            with self.subTest(value=value):
                self.assertLess(LEAST, value)
                self.assertGreater(GREATEST, value)
        self.assertNotEqual(LEAST, GREATEST)
