import unittest

from solution import common


class CommonTest(unittest.TestCase):
    def test_list(self):
        self.assertEqual(common([3, 1, 2], [2, 3, 4]), [2, 3])

    def test_set(self):
        self.assertEqual(common("hello", "world"), {"l", "o"})

    def test_added(self):
        result = common([5, 1])
        result.add(3)
        result.add(3)
        self.assertEqual(result, [1, 3, 5])
        self.assertEqual(len(result), 3)
