import unittest

from solution import Turnstile


class TurnstileTest(unittest.TestCase):
    def setUp(self):
        self.turnstile = Turnstile()

    def test_coin(self):
        self.assertEqual(self.turnstile.on("coin"), "unlocked")

    def test_round(self):
        self.turnstile.on("coin")
        self.assertEqual(self.turnstile.on("push"), "locked")

    def test_push_first(self):
        with self.assertRaises(RuntimeError) as caught:
            self.turnstile.on("push")
        self.assertEqual(str(caught.exception), "push while locked")
        self.assertTrue(caught.exception.__suppress_context__)
