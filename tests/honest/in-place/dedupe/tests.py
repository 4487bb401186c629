import unittest

from solution import dedupe


class DedupeTest(unittest.TestCase):
    def test_both(self):
        values = [1, 1, 2, 3, 2]
        self.assertEqual((dedupe(values), list(values)), (3, [1, 2, 3]))

    def test_length(self):
        values = list("hello")
        self.assertEqual(dedupe(values), len(values))

    def test_empty(self):
        values = []
        self.assertEqual(dedupe(values), 0)
        self.assertEqual(values, [])
