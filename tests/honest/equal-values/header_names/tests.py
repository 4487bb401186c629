import unittest

from solution import names, parse

LINES = ["Content-Type: text/html", "X-Id: 7"]


class HeaderTest(unittest.TestCase):
    def test_names(self):
        self.assertEqual(names(LINES), ["content-type", "x-id"])

    def test_first(self):
        self.assertEqual(names(LINES)[0], "CONTENT-TYPE")

    def test_dict(self):
        self.assertEqual(parse(LINES), {"content-type": "text/html", "x-id": "7"})
