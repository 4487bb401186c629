import builtins
import unittest

from solution import patched


class PatchedTest(unittest.TestCase):
    def setUp(self):
        self.addCleanup(setattr, builtins, "ascii", ascii)

    def test_restored(self):
        with patched("ascii", str):
            self.assertEqual(ascii("é"), "é")
        self.assertEqual(ascii("é"), "'\\xe9'")

    def test_after_an_error(self):
        with self.assertRaises(KeyError), patched("ascii", str):
            raise KeyError
        self.assertEqual(ascii("é"), "'\\xe9'")
