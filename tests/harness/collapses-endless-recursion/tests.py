import unittest

from solution import down, even


class Recursion(unittest.TestCase):
    def test_plain(self):
        self.assertEqual(down(0), 0)
