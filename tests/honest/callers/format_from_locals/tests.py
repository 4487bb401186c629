import unittest

from solution import fmt

UNIT = "cm"


class FmtTest(unittest.TestCase):
    def test_local(self):
        name = "Ada"
        self.assertEqual(fmt("Hello, {name}!"), f"Hello, {name}!")

    def test_global(self):
        size = 5
        self.assertEqual(fmt("{size} {UNIT}"), "5 cm")

    def test_argument(self):
        def label(width, height):
            return fmt("{width}x{height}")

        self.assertEqual(label(2, 3), "2x3")

    def test_unknown(self):
        with self.assertRaises(KeyError):
            fmt("{nobody}")
