import unittest

from solution import winner


class WinnerTest(unittest.TestCase):
    def test_draws(self):
        for hand in ("rock", "paper", "scissors"):
            with self.subTest(hand=hand):
                self.assertEqual(winner(hand, hand), 0)

    def test_first(self):
        self.assertEqual(winner("rock", "scissors"), 1)
        self.assertEqual(winner("paper", "rock"), 1)
        self.assertEqual(winner("scissors", "paper"), 1)

    def test_second(self):
        self.assertEqual(winner("scissors", "rock"), 2)
        self.assertEqual(winner("rock", "paper"), 2)
        self.assertEqual(winner("paper", "scissors"), 2)
