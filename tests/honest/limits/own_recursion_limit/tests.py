import sys
import unittest

from solution import chain, length, safe_length


class LengthTest(unittest.TestCase):
    def test_long(self):
        self.assertEqual(safe_length(chain(2000)), 2000)

    def test_restored(self):
        before = sys.getrecursionlimit()
        safe_length(chain(10))
        self.assertEqual(sys.getrecursionlimit(), before)

    def test_too_long(self):
        self.assertRaises(RecursionError, length, chain(5000))
