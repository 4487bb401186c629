import unittest

from solution import double, kinds, repeat


class RepeatTest(unittest.TestCase):
    def test_repeat(self):
        @repeat(3)
        def shout(word, mark="!"):
            """Shouts."""
            return word.upper() + mark

        self.assertEqual(shout("a", mark="?"), ["A?"] * 3)
        self.assertEqual((shout.__name__, shout.__doc__), ("shout", "Shouts."))
        self.assertEqual(shout.__wrapped__("b"), "B!")

    def test_overloads(self):
        self.assertEqual((double(4), double("ab")), (8, "abab"))
        self.assertEqual(kinds(double), ["int", "str"])
