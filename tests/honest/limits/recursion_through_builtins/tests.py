import unittest

from solution import chain, depth_of, nested, weight


class ThroughBuiltinsTest(unittest.TestCase):
    def test_nested(self):
        self.assertEqual(depth_of(nested(150)), 150)

    def test_weight(self):
        self.assertEqual(weight(chain(150)), 150)
