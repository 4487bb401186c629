import unittest

from solution import colour, knight_can_go


class SquareTest(unittest.TestCase):
    def test_dark(self):
        self.assertEqual(colour("a1"), "dark")
        self.assertEqual(colour("h8"), "dark")

    def test_light(self):
        self.assertEqual(colour("a8"), "light")

    def test_knight(self):
        self.assertEqual(knight_can_go("b1", "c3"), True)
        self.assertEqual(knight_can_go("b1", "b3"), False)

    def test_outside(self):
        with self.assertRaises(ValueError):
            colour("i9")
