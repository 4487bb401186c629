import unittest

from solution import debug, name_of


class DebugTest(unittest.TestCase):
    def test_name(self):
        answer = 6 * 7
        shown = debug(answer)
        self.assertEqual(shown, "answer = 42")

    def test_expression(self):
        shown = debug(2 + 3)
        self.assertEqual(shown, "2 + 3 = 5")

    def test_name_of(self):
        things = ["a"]
        self.assertEqual(name_of(things), "things")
        self.assertIsNone(name_of(object()))
