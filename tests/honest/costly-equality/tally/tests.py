import unittest

from solution import Tally, tally


class TallyTest(unittest.TestCase):
    def test_seven(self):
        self.assertEqual(tally(7), 7)

    def test_marks(self):
        self.assertEqual(tally(6).marks, "||||/|")

    def test_sum(self):
        self.assertEqual(tally(4) + tally(3), 7)

    def test_wrong_marks(self):
        self.assertNotEqual(Tally("|||||"), 5)
