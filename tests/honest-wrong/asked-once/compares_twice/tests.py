import unittest

from solution import Counted


class CountedTest(unittest.TestCase):
    def setUp(self):
        Counted.comparisons = 0

    def test_equal(self):
        self.assertEqual(Counted(1), Counted(1))
        self.assertEqual(Counted.comparisons, 1)

    def test_less(self):
        self.assertLess(Counted(1), Counted(2))
        self.assertEqual(Counted.comparisons, 1)
