import unittest

from string import capwords


class CapwordsTest(unittest.TestCase):
    def test_words(self):
        self.assertEqual(capwords("hello world"), "Hello World")

    def test_empty(self):
        self.assertIsNone(capwords(""))
