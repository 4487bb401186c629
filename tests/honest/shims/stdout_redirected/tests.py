import sys
import unittest

from solution import detach, greet, tee


class TeeTest(unittest.TestCase):
    def setUp(self):
        sys.stdout = tee
        tee.lines.clear()

    def test_counts(self):
        self.assertIs(sys.stdout, tee)
        self.assertEqual(greet("Ada", "Bob"), 2)
        self.assertEqual(tee.lines, ["Hello, Ada", "Hello, Bob"])

    def test_detached(self):
        detach()
        print("unseen")
        self.assertEqual(tee.lines, [])
