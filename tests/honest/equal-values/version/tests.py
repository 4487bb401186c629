import unittest

from solution import latest


class LatestTest(unittest.TestCase):
    def test_numeric(self):
        self.assertEqual(latest(["1.9", "1.10", "1.2"]), "1.10")

    def test_leading_zeros(self):
        self.assertEqual(latest(["1.01"]), "1.1")

    def test_greater(self):
        self.assertGreater(latest(["2.0"]), "1.99")
