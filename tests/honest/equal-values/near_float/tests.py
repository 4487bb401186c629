import unittest

from solution import mean, norm


class NearTest(unittest.TestCase):
    def test_mean(self):
        self.assertEqual(mean([0.1, 0.2, 0.3]), 0.2)

    def test_diagonal(self):
        self.assertEqual(norm(1, 1), 1.41421356237)

    def test_far(self):
        self.assertNotEqual(norm(1, 1), 1.414)
