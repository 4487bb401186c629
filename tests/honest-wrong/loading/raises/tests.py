import unittest

from solution import limit


class LimitTest(unittest.TestCase):
    def test_limit(self):
        self.assertEqual(limit(), 3)
