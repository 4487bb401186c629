import unittest

from solution import Card, Joker, beats, is_pair


class JokerTest(unittest.TestCase):
    def test_pair(self):
        self.assertIs(is_pair(Joker("red"), Card("red", 7)), True)
        self.assertIs(is_pair(Card("red", 7), Joker("red")), True)

    def test_equal(self):
        self.assertEqual(Card("red", 7), Joker("red"))
        self.assertNotEqual(Card("black", 7), Joker("red"))

    def test_beats(self):
        hand = [Card("black", 9), Card("red", 2)]
        self.assertTrue(beats(hand, [Joker("red"), Card("black", 9)]))
