import unittest

from solution import area_of, name_of


class DebugTest(unittest.TestCase):
    def test_text_of_the_argument(self):
        self.assertEqual(area_of(6, 7), "area = 42")

    def test_name_of(self):
        things = ["a"]
        self.assertEqual(name_of(things), "things")
        self.assertIsNone(name_of(object()))
