import unittest

from solution import Coloured, Pierced, Rectangle, Shape, Square


class Disc(Shape):
    """A shape of a customer."""

    def area(self):
        return 12


class Framed(Rectangle):
    """A rectangle that knows how wide its frame is."""

    def __init__(self, *, frame, **others):
        super().__init__(**others)
        self.frame = frame


class ColouredSquare(Coloured, Square):
    pass


class PiercedColouredRectangle(Pierced, Coloured, Rectangle):
    pass


class ColouredPiercedSquare(Coloured, Pierced, Square):
    pass


class FramedSquare(Square, Framed):
    pass


class ColouredDisc(Coloured, Disc):
    pass


def kept(shape, *names):
    """Those of these attributes that the shape has, with their values."""
    return {name: getattr(shape, name) for name in names if hasattr(shape, name)}


# given: Write five classes
# given: Arguments are passed by keyword
class ShapeTest(unittest.TestCase):
    # rule: overrides area()
    def test_rectangle_area(self):
        """Rectangle: overrides area with width times height"""
        self.assertEqual(Rectangle(name="door", width=4, height=5).area(), 20)

    # rule: adds its size to the description
    def test_rectangle_describe(self):
        """Rectangle: adds its size to the description"""
        self.assertEqual(
            Rectangle(name="gate", width=2, height=7).describe(), "gate, area 14, 2 by 7"
        )

    # rule: kept as attributes of the same name
    def test_rectangle_attributes(self):
        """Rectangle: keeps its arguments as attributes"""
        door = Rectangle(name="door", width=2, height=3)
        self.assertEqual((door.name, door.width, door.height), ("door", 2, 3))

    # rule: adds its size to the description
    # rule: returns the name and the area
    def test_rectangle_large(self):
        """Rectangle: writes large numbers out in full"""
        self.assertEqual(
            Rectangle(name="field", width=1250, height=1234567).describe(),
            "field, area 1543208750, 1250 by 1234567",
        )

    # rule: is a rectangle with only a constructor of its own
    # rule: kept as attributes of the same name
    def test_square(self):
        """Square: is a rectangle whose width and height are its side"""
        square = Square(name="tile", side=4)
        self.assertIsInstance(square, Rectangle)
        self.assertEqual((square.name, square.side, square.width, square.height), ("tile", 4, 4, 4))
        self.assertEqual(square.area(), 16)

    # rule: adds its size to the description
    def test_square_describe(self):
        """Square: describes itself as a rectangle does"""
        self.assertEqual(Square(name="pane", side=6).describe(), "pane, area 36, 6 by 6")

    # rule: area() raises NotImplementedError
    def test_shape_area(self):
        """Shape: raises NotImplementedError for an area that only subclasses know"""
        with self.assertRaises(NotImplementedError):
            Shape(name="thing").area()

    # rule: area() raises NotImplementedError
    def test_shape_describe(self):
        """Shape: raises NotImplementedError for a description if the area is not known"""
        with self.assertRaises(NotImplementedError):
            Shape(name="thing").describe()

    # rule: is a shape that adds its colour to the description
    def test_coloured_area(self):
        """Coloured: leaves the area to the next class"""
        self.assertEqual(ColouredDisc(name="lid", colour="blue").area(), 12)
        with self.assertRaises(NotImplementedError):
            Coloured(name="thing", colour="red").area()

    # rule: returns the name and the area
    def test_new_subclass(self):
        """Shape: describes a new subclass with the area of that subclass"""
        self.assertEqual(Disc(name="coin").describe(), "coin, area 12")

    # rule: other shapes work too
    def test_coloured_any_shape(self):
        """Coloured: works with any shape"""
        self.assertEqual(ColouredDisc(name="lid", colour="blue").describe(), "lid, area 12, blue")

    # rule: adds its colour to the description
    def test_coloured(self):
        """Coloured: adds its colour to what the next class says"""
        tile = ColouredSquare(name="tile", side=2, colour="red")
        self.assertEqual(kept(tile, "name", "colour"), {"name": "tile", "colour": "red"})
        self.assertEqual(tile.describe(), "tile, area 4, 2 by 2, red")

    # rule: adds its colour to the description
    def test_coloured_with_an_empty_string(self):
        """Coloured: adds a colour that is false too, such as an empty string"""
        self.assertEqual(ColouredDisc(name="lid", colour="").describe(), "lid, area 12, ")

    # rule: whose area is smaller by hole
    def test_pierced(self):
        """Pierced: subtracts its hole from the area of the next class"""

        class PiercedDisc(Pierced, Disc):
            pass

        washer = PiercedDisc(name="washer", hole=3)
        self.assertEqual(washer.hole, 3)
        self.assertEqual(washer.area(), 9)

    # rule: returns the name and the area
    # rule: whose area is smaller by hole
    def test_pierced_describe(self):
        """Pierced: describes itself with the smaller area"""

        class PiercedSquare(Pierced, Square):
            pass

        self.assertEqual(
            PiercedSquare(name="nut", side=3, hole=2).describe(), "nut, area 7, 3 by 3"
        )

    # rule: Each builds on the result of the next class in the method resolution order
    def test_all_together(self):
        """works with Pierced, Coloured and Rectangle together"""
        sign = PiercedColouredRectangle(name="stop", width=5, height=6, colour="red", hole=4)
        self.assertEqual(sign.describe(), "stop, area 26, 5 by 6, red")

    # rule: Other orders
    def test_other_order(self):
        """works with Coloured, Pierced and Square together"""
        sign = ColouredPiercedSquare(name="way", side=5, colour="white", hole=1)
        self.assertEqual(sign.describe(), "way, area 24, 5 by 5, white")

    # rule: Each builds on the result of the next class in the method resolution order
    def test_order_of_bases(self):
        """adds to descriptions in method resolution order, the first class last"""

        class RectangleColoured(Rectangle, Coloured):
            pass

        sign = RectangleColoured(name="bus", width=3, height=2, colour="yellow")
        self.assertEqual(sign.describe(), "bus, area 6, yellow, 3 by 2")

    # rule: Each builds on the result of the next class in the method resolution order
    def test_another_description(self):
        """Coloured: adds its colour after what a shape of a customer says"""

        class Lamp(Disc):
            def describe(self):
                return f"{super().describe()}, lit"

        class ColouredLamp(Coloured, Lamp):
            pass

        self.assertEqual(
            ColouredLamp(name="taxi", colour="green").describe(), "taxi, area 12, lit, green"
        )

    # rule: which need not be the parent you wrote
    def test_class_between(self):
        """Square: works with another rectangle between Square and Rectangle"""
        tile = FramedSquare(name="tile", side=3, frame=1)
        self.assertEqual(kept(tile, "side", "width", "frame"), {"side": 3, "width": 3, "frame": 1})
        self.assertEqual(tile.describe(), "tile, area 9, 3 by 3")

    # rule: Each builds on the result of the next class in the method resolution order
    def test_subclass_of_pierced(self):
        """Pierced: works with a subclass that subtracts more"""

        class Slotted(Pierced):
            def area(self):
                return super().area() - 1

        class SlottedSquare(Slotted, Square):
            pass

        self.assertEqual(SlottedSquare(name="key", side=4, hole=5).area(), 10)

    # rule: builds on the result of the next class in the method resolution order
    def test_pierced_over_another_rectangle(self):
        """Pierced: subtracts its hole from the area of a rectangle that works its area out anew"""

        class Rounded(Rectangle):
            def area(self):
                return super().area() - 1

        class PiercedRounded(Pierced, Rounded):
            pass

        self.assertEqual(PiercedRounded(name="tag", width=4, height=3, hole=2).area(), 9)

    # rule: Attributes other than side may change, and area and description follow
    def test_changed_later(self):
        """follows a change of an attribute in area and description"""
        door = Rectangle(name="door", width=2, height=3)
        door.height = 10
        self.assertEqual(door.describe(), "door, area 20, 2 by 10")

    # rule: Attributes other than side may change, and area and description follow
    def test_changed_after_it_was_asked(self):
        """follows a change of an attribute after area and description were asked for"""
        sign = PiercedColouredRectangle(name="stop", width=5, height=6, colour="red", hole=4)
        self.assertEqual(sign.describe(), "stop, area 26, 5 by 6, red")
        sign.width, sign.hole, sign.colour, sign.name = 4, 1, "blue", "slow"
        self.assertEqual(sign.describe(), "slow, area 23, 4 by 6, blue")

    # rule: is a rectangle with only a constructor of its own
    # rule: Attributes other than side may change, and area and description follow
    def test_square_changed_later(self):
        """Square: follows a change of its width, as a rectangle does"""
        square = Square(name="tile", side=4)
        square.width = 10
        self.assertEqual(square.describe(), "tile, area 40, 10 by 4")

    # rule: Attributes other than side may change, and area and description follow
    def test_painted_later(self):
        """Coloured: describes itself with the colour that it has now"""
        lid = ColouredDisc(name="lid", colour="blue")
        lid.colour = "grey"
        self.assertEqual(lid.describe(), "lid, area 12, grey")

    # rule: a missing or unknown argument raises TypeError
    def test_unknown_argument(self):
        """raises TypeError for an unknown argument"""
        with self.assertRaises(TypeError):
            Rectangle(name="door", width=1, height=2, depth=3)
        with self.assertRaises(TypeError):
            ColouredSquare(name="tile", side=2, color="red", colour="red")
        with self.assertRaises(TypeError):
            Square(name="tile", side=2, width=2)
        with self.assertRaises(TypeError):
            Square(name="tile", side=2, height=2)

    # rule: Every class also takes name
    # rule: a missing or unknown argument raises TypeError
    def test_missing_argument(self):
        """raises TypeError for a missing argument"""
        with self.assertRaises(TypeError):
            Rectangle(width=1, height=2)
        with self.assertRaises(TypeError):
            Square(side=2)
        with self.assertRaises(TypeError):
            ColouredSquare(name="tile", side=2)

    # rule: a missing or unknown argument raises TypeError
    def test_no_default(self):
        """raises TypeError for each missing argument, since none has a default"""
        with self.assertRaises(TypeError):
            Shape()
        with self.assertRaises(TypeError):
            Rectangle(name="door", height=2)
        with self.assertRaises(TypeError):
            Rectangle(name="door", width=1)
        with self.assertRaises(TypeError):
            Square(name="tile")
        with self.assertRaises(TypeError):
            Coloured(name="thing")
        with self.assertRaises(TypeError):
            Pierced(name="thing")


if __name__ == "__main__":
    unittest.main()
