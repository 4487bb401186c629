import unittest

from solution import total


class TotalTest(unittest.TestCase):
    def test_two(self):
        self.assertEqual(total([100, 250]), 350)

    def test_none(self):
        self.assertEqual(total([]), 0)

    def test_statement(self):
        assert total([1, 2]) == 3

    def test_by_hand(self):
        if total([1, 2]) != 3:
            self.fail("wrong sum")

    def test_order(self):
        self.assertLess(total([1]), 2)
        self.assertIn(total([5]), [4, 5, 6])
