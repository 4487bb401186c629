import unittest

from solution import alphabet, any_of, deepest, is_sorted


class ChainTest(unittest.TestCase):
    def test_attributes(self):
        self.assertEqual(deepest(), 300)

    def test_text(self):
        self.assertEqual(alphabet(), ("abcdefghijklmnopqrstuvwxyz" * 16)[:400])

    def test_comparisons(self):
        self.assertTrue(is_sorted(range(300)))
        self.assertFalse(is_sorted([1, *range(299)]))

    def test_conditions(self):
        self.assertTrue(any_of(1197))
        self.assertFalse(any_of(1198))
