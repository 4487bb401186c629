import unittest

from solution import total


class TotalTest(unittest.TestCase):
    def test_two(self):
        self.assertEqual(total([100, 250]), 350)

    def test_text(self):
        self.assertEqual(total([100, 250]), "350")
