import unittest

from solution import Hand, largest_number


class HandTest(unittest.TestCase):
    def test_pairs(self):
        self.assertGreater(Hand("22345"), Hand("AKQJ9"))
        self.assertGreaterEqual(Hand("33A45"), Hand("33K45"))
        self.assertLessEqual(Hand("23457"), Hand("75432"))

    def test_equal(self):
        self.assertEqual(Hand("AAKK2"), Hand("KK2AA"))

    def test_sorted(self):
        hands = ["23457", "99988", "TTQQ2"]
        self.assertEqual(max(hands, key=Hand), "99988")

    def test_numbers(self):
        self.assertEqual(largest_number([3, 30, 34, 5, 9]), "9534330")
