import unittest

from solution import Counted, comparisons_of


class CountedTest(unittest.TestCase):
    def setUp(self):
        Counted.comparisons = 0

    def test_less(self):
        self.assertLess(Counted(1), Counted(2))
        self.assertEqual(Counted.comparisons, 1)

    def test_equal(self):
        self.assertEqual(Counted(1), Counted(1))
        self.assertEqual(Counted.comparisons, 1)

    def test_sorted_already(self):
        self.assertEqual(comparisons_of(sorted, range(10)), 9)

    def test_membership(self):
        self.assertIn(Counted(2), [Counted(1), Counted(2), Counted(3)])
        self.assertEqual(Counted.comparisons, 2)
