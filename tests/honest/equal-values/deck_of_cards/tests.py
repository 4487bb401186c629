import unittest

from solution import deck


class DeckTest(unittest.TestCase):
    def test_member(self):
        self.assertIn("A of spades", deck())

    def test_not_member(self):
        self.assertNotIn("1 of spades", deck())

    def test_size(self):
        self.assertEqual(len(set(deck())), 52)

    def test_first(self):
        self.assertEqual(deck()[:2], ["A of clubs", "2 of clubs"])

    def test_index(self):
        self.assertEqual(deck().index("K of spades"), 51)
