import unittest

from solution import browser, harness, search

SECRET_MARKER = "SECRET_MARKER"


class HiddenTest(unittest.TestCase):
    def test_text(self):
        self.assertEqual(search(), [])

    def test_harness(self):
        self.assertEqual(harness(), "hidden")

    def test_browser(self):
        self.assertEqual(browser(), "hidden")
