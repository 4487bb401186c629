import unittest
from unittest import mock

from solution import Coloured, Pierced, Rectangle, Shape, Square


class Disc(Shape):
    """A shape of the customer's own."""

    def area(self):
        return 12


class Priced:
    """No shape at all, but it calls super(), and counts how often it is prepared."""

    prepared = 0

    def __init__(self, *, price, **others):
        super().__init__(**others)
        Priced.prepared += 1
        self.price = price


class ColouredSquare(Coloured, Square):
    pass


class PiercedColouredRectangle(Pierced, Coloured, Rectangle):
    pass


class ColouredPiercedSquare(Coloured, Pierced, Square):
    pass


class PricedSign(Pierced, Coloured, Square, Priced):
    pass


class ColouredDisc(Coloured, Disc):
    pass


def kept(shape, *names):
    """Those of these attributes that the shape has, with their values."""
    return {name: getattr(shape, name) for name in names if hasattr(shape, name)}


class ShapeTest(unittest.TestCase):
    def test_rectangle_area(self):
        """Rectangle: overrides area with width times height"""
        self.assertEqual(Rectangle(name="door", width=4, height=5).area(), 20)

    def test_rectangle_describe(self):
        """Rectangle: adds its size to the description"""
        self.assertEqual(Rectangle(name="gate", width=2, height=7).describe(), "gate, area 14, 2 by 7")

    def test_rectangle_builds_on_shape(self):
        """Rectangle: adds to what Shape says, and does not say it again itself"""
        door = Rectangle(name="door", width=2, height=3)
        with mock.patch.object(Shape, "describe", lambda shape: "a shape"):
            self.assertEqual(door.describe(), "a shape, 2 by 3")

    def test_rectangle_attributes(self):
        """Rectangle: keeps its arguments as attributes"""
        door = Rectangle(name="door", width=2, height=3)
        self.assertEqual((door.name, door.width, door.height), ("door", 2, 3))

    def test_square(self):
        """Square: is a rectangle whose width and height are its side"""
        square = Square(name="tile", side=4)
        self.assertIsInstance(square, Rectangle)
        self.assertEqual((square.name, square.side, square.width, square.height), ("tile", 4, 4, 4))
        self.assertEqual(square.area(), 16)

    def test_square_describe(self):
        """Square: describes itself as a rectangle does"""
        self.assertEqual(Square(name="pane", side=6).describe(), "pane, area 36, 6 by 6")

    def test_shape_area(self):
        """Shape: raises NotImplementedError for an area that only subclasses know"""
        with self.assertRaises(NotImplementedError):
            Shape(name="thing").area()
        with self.assertRaises(NotImplementedError):
            Coloured(name="thing", colour="red").area()

    def test_new_subclass(self):
        """Shape: describes a new subclass with the area of that subclass"""
        self.assertEqual(Disc(name="coin").describe(), "coin, area 12")

    def test_coloured_any_shape(self):
        """Coloured: works with a shape that it has never met"""
        self.assertEqual(ColouredDisc(name="lid", colour="blue").describe(), "lid, area 12, blue")

    def test_coloured(self):
        """Coloured: adds its colour to what the next class says"""
        tile = ColouredSquare(name="tile", side=2, colour="red")
        self.assertEqual(kept(tile, "name", "colour"), {"name": "tile", "colour": "red"})
        self.assertEqual(tile.describe(), "tile, area 4, 2 by 2, red")

    def test_pierced(self):
        """Pierced: takes its hole off the area of the next class"""

        class PiercedDisc(Pierced, Disc):
            pass

        washer = PiercedDisc(name="washer", hole=3)
        self.assertEqual(washer.hole, 3)
        self.assertEqual(washer.area(), 9)

    def test_pierced_describe(self):
        """Pierced: describes itself with the smaller area"""

        class PiercedSquare(Pierced, Square):
            pass

        self.assertEqual(PiercedSquare(name="nut", side=3, hole=2).describe(), "nut, area 7, 3 by 3")

    def test_all_together(self):
        """works with Pierced, Coloured and Rectangle together"""
        sign = PiercedColouredRectangle(name="stop", width=5, height=6, colour="red", hole=4)
        self.assertEqual(sign.describe(), "stop, area 26, 5 by 6, red")

    def test_other_order(self):
        """works with Coloured, Pierced and Square together"""
        sign = ColouredPiercedSquare(name="way", side=5, colour="white", hole=1)
        self.assertEqual(sign.describe(), "way, area 24, 5 by 5, white")

    def test_order_of_bases(self):
        """adds to descriptions in the order of the classes in line, the first class last"""

        class RectangleColoured(Rectangle, Coloured):
            pass

        sign = RectangleColoured(name="bus", width=3, height=2, colour="yellow")
        self.assertEqual(sign.describe(), "bus, area 6, yellow, 3 by 2")

    def test_two_holes(self):
        """Pierced: two such classes in line take off both holes"""

        class Slotted(Pierced):
            def area(self):
                return super().area() - 1

        class SlottedSquare(Slotted, Square):
            pass

        self.assertEqual(SlottedSquare(name="key", side=4, hole=5).area(), 10)

    def test_class_after_shape(self):
        """passes arguments on to a class that comes after Shape"""
        sign = PricedSign(name="sale", side=2, colour="pink", hole=1, price=90)
        self.assertEqual(
            kept(sign, "name", "side", "colour", "hole", "price"),
            {"name": "sale", "side": 2, "colour": "pink", "hole": 1, "price": 90},
        )
        self.assertEqual(sign.area(), 3)

    def test_every_init_once(self):
        """runs every __init__ once"""
        Priced.prepared = 0
        PricedSign(name="sale", side=2, colour="pink", hole=1, price=90)
        self.assertEqual(Priced.prepared, 1)

    def test_changed_later(self):
        """works out area and description anew when an attribute changes"""
        door = Rectangle(name="door", width=2, height=3)
        door.height = 10
        self.assertEqual(door.describe(), "door, area 20, 2 by 10")

    def test_unknown_argument(self):
        """raises TypeError for an unknown argument"""
        with self.assertRaises(TypeError):
            Rectangle(name="door", width=1, height=2, depth=3)
        with self.assertRaises(TypeError):
            ColouredSquare(name="tile", side=2, color="red", colour="red")

    def test_missing_argument(self):
        """raises TypeError for a missing argument"""
        with self.assertRaises(TypeError):
            Rectangle(width=1, height=2)
        with self.assertRaises(TypeError):
            Square(side=2)
        with self.assertRaises(TypeError):
            ColouredSquare(name="tile", side=2)


if __name__ == "__main__":
    unittest.main()
