import unittest

from solution import squares


class SquaresTest(unittest.TestCase):
    def test_squares(self):
        self.assertEqual(squares(3), list(n * n for n in range(3)))
