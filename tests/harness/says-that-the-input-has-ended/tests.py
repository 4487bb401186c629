import unittest

from solution import total


class TotalTest(unittest.TestCase):
    def test_total(self):
        self.assertEqual(total(), 3)
