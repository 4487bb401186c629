import unittest

from solution import mean


class MeanTest(unittest.TestCase):
    def test_mean(self):
        self.assertEqual(mean([1]), 1)
