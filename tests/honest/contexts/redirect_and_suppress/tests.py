import sys
import unittest

from solution import captured, remove_if_there


def noisy(name):
    print("Hello,", name)
    print("careful", file=sys.stderr)


class CapturedTest(unittest.TestCase):
    def test_both(self):
        self.assertEqual(captured(noisy, "Ada"), ("Hello, Ada\n", "careful\n"))

    def test_restored(self):
        before = sys.stdout
        captured(noisy, "x")
        self.assertIs(sys.stdout, before)

    def test_remove(self):
        with open("scrap.txt", "w"):
            pass
        self.assertTrue(remove_if_there("scrap.txt"))
        self.assertFalse(remove_if_there("scrap.txt"))
