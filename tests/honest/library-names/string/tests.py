import unittest

import string
from string import capwords, is_palindrome


class StringTest(unittest.TestCase):
    def test_capwords(self):
        self.assertEqual(capwords("hello wORLD"), "Hello World")
        self.assertEqual(capwords("a  b"), "A  B")

    def test_palindrome(self):
        self.assertTrue(is_palindrome("Never odd or even"))

    def test_own(self):
        self.assertFalse(hasattr(string, "ascii_letters"))
