import unittest

from solution import lines, long


class LongTest(unittest.TestCase):
    def test_long(self):
        self.assertEqual(long(5_000), 1)

    def test_lines(self):
        self.assertEqual(lines(500), 1)

    def test_another(self):
        with self.assertRaises(KeyError):
            long(5_000)

    def test_short(self):
        self.assertEqual(long(100), 1)
