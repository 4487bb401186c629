import unittest

from solution import first_name


class HeaderTest(unittest.TestCase):
    def test_lower(self):
        self.assertTrue(first_name("X-Id: 1") == "x-id")

    def test_upper(self):
        self.assertTrue(first_name("X-Id: 1") == "X-ID")

    def test_unequal(self):
        self.assertFalse(first_name("X-Id: 1") != "x-id")
