import unittest

from solution import checksum, is_valid


class ChecksumTest(unittest.TestCase):
    def test_ones(self):
        self.assertEqual(checksum([1] * 600), sum(i % 9 + 1 for i in range(600)))

    def test_last(self):
        self.assertEqual(checksum([0] * 599 + [1]), 6)

    def test_valid(self):
        self.assertTrue(is_valid([0] * 600, 0))
        self.assertFalse(is_valid([], 0))

    def test_short(self):
        self.assertRaises(IndexError, checksum, [1])
