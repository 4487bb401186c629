import unittest

from solution import Matches


class MatchesTest(unittest.TestCase):
    def test_whole(self):
        self.assertEqual({"id": "42"}, {"id": Matches(r"\d+")})

    def test_part(self):
        self.assertNotEqual("a42", Matches(r"\d+"))

    def test_other_kind(self):
        self.assertNotEqual(None, Matches("x"))
