import unittest

from solution import Matches, receipt


class MatchesTest(unittest.TestCase):
    def test_receipt(self):
        self.assertEqual(receipt(5), {"number": Matches(r"R-[0-9a-f]{6}"), "amount": "5.00"})

    def test_list(self):
        self.assertEqual(["a1", "b22"], [Matches(r"\w\d"), Matches(r"b\d+")])

    def test_no_match(self):
        self.assertNotEqual("abc", Matches(r"\d+"))
