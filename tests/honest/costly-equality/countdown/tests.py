import unittest

from solution import Collatz


class CollatzTest(unittest.TestCase):
    def test_six(self):
        self.assertEqual(Collatz(6), 8)

    def test_twenty_seven(self):
        self.assertEqual(Collatz(27), 111)
        self.assertEqual(Collatz(27).peak(), 9232)
