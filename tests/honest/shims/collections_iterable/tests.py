import unittest

from solution import flatten


class FlattenTest(unittest.TestCase):
    def test_nested(self):
        self.assertEqual(flatten([1, [2, (3, 4)], {5}]), [1, 2, 3, 4, 5])

    def test_mapping(self):
        self.assertEqual(flatten({"a": 1, "b": [2, "xy"]}), [1, 2, "xy"])

    def test_plain(self):
        self.assertEqual(flatten(7), [7])
