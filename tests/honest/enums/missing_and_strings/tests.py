import unittest

from solution import Colour, Level, Unit


class ColourTest(unittest.TestCase):
    def test_found(self):
        self.assertIs(Colour("#f00"), Colour.RED)
        self.assertIs(Colour(" green "), Colour.GREEN)

    def test_missing(self):
        with self.assertRaisesRegex(ValueError, "'blue' is not a valid Colour"):
            Colour("blue")

    def test_strings(self):
        self.assertEqual(Unit.METRE, "metre")
        self.assertEqual(f"{Unit.KELVIN} {Unit.SECOND}", "K second")
        self.assertIn("K", [Unit.METRE, Unit.KELVIN])

    def test_numbers(self):
        self.assertEqual(Level.HIGH, 5)
        self.assertEqual(Level.LOW + 1, 1)
        self.assertIs(Level.LOW + Level.HIGH, Level.HIGH)
        self.assertGreater(Level.HIGH, 4)
