import os
import unittest

from solution import to_csv, to_json


class ConvertTest(unittest.TestCase):
    def setUp(self):
        self.addCleanup(lambda: [os.remove(p) for p in ("out.json", "out.csv") if os.path.exists(p)])

    def test_json(self):
        self.assertEqual(to_json("people.csv", "out.json"), 2)
        with open("out.json") as file:
            self.assertIn('"name": "Bob, the builder"', file.read())

    def test_round(self):
        to_json("people.csv", "out.json")
        to_csv("out.json", "out.csv")
        with open("people.csv") as before, open("out.csv") as after:
            self.assertEqual(before.read(), after.read())

    def test_missing(self):
        self.assertRaises(FileNotFoundError, to_json, "nobody.csv", "out.json")
