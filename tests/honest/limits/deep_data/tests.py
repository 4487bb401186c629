import unittest

from solution import count_nodes, depth, matched, round_trip

DEEP = [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]


class DeepDataTest(unittest.TestCase):
    def test_sixty(self):
        self.assertEqual(depth(repr(DEEP)), 60)
        self.assertEqual(round_trip(DEEP), DEEP)

    def test_matched(self):
        self.assertTrue(matched("([{" * 200 + "}])" * 200))
        self.assertFalse(matched("([)]"))

    def test_parsed(self):
        self.assertEqual(count_nodes("[" * 60 + "]" * 60), 60)
