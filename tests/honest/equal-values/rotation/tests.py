import unittest

from solution import thread


class NecklaceTest(unittest.TestCase):
    def test_rotated(self):
        self.assertEqual(thread(4, "abc"), ("b", "c", "a", "a"))

    def test_same(self):
        self.assertEqual(thread(3, "xy"), ("x", "y", "x"))

    def test_another(self):
        self.assertNotEqual(thread(4, "ab"), ("a", "a", "b", "b"))
