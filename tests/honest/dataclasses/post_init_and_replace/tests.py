import dataclasses
import unittest

from solution import Rectangle, flat, wider


class RectangleTest(unittest.TestCase):
    def test_area(self):
        self.assertEqual(Rectangle(2, 3).area, 6)
        self.assertAlmostEqual(Rectangle(200, 300, "cm").area, 6)

    def test_replace(self):
        self.assertEqual(wider(Rectangle(2, 3), 2), Rectangle(4, 3))

    def test_flat(self):
        self.assertEqual(
            flat(Rectangle(1, 2)), ({"width": 1, "height": 2, "area": 2}, (1, 2, 2))
        )

    def test_negative(self):
        self.assertRaisesRegex(ValueError, "negative", Rectangle, -1, 1)

    def test_fields(self):
        names = [f.name for f in dataclasses.fields(Rectangle)]
        self.assertEqual(names, ["width", "height", "area"])

    def test_counts(self):
        before = Rectangle.count
        Rectangle(1, 1)
        self.assertEqual(Rectangle.count, before + 1)
