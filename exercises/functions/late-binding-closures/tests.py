import unittest

from solution import Drawing, color_buttons, shape_buttons, visible


def colors_picked(colors, presses, *event):
    """The current colour after each press, of buttons made for these colours."""
    drawing = Drawing()
    buttons = color_buttons(drawing, colors)
    picked = []
    for color in presses:
        buttons[color](*event)
        picked.append(drawing.color)
    return picked


def strokes_drawn(shapes, presses, *event):
    """The strokes after pressing buttons made for these shapes."""
    drawing = Drawing()
    buttons = shape_buttons(drawing, shapes)
    for shape in presses:
        buttons[shape](*event)
    return drawing.strokes


class ColorButtonsTest(unittest.TestCase):
    def test_each_color(self):
        """color_buttons: gives every button its own colour"""
        self.assertEqual(
            colors_picked(["pink", "teal", "gold"], ["gold", "pink", "teal", "pink"]),
            ["gold", "pink", "teal", "pink"],
        )

    def test_color_event(self):
        """color_buttons: a button ignores the event it is pressed with"""
        self.assertEqual(colors_picked(["pink", "teal"], ["pink"], "gold"), ["pink"])

    def test_color_second_argument(self):
        """color_buttons: a button refuses a second argument with TypeError"""
        buttons = color_buttons(Drawing(), ["pink", "teal"])
        with self.assertRaises(TypeError):
            buttons["pink"]("click", "teal")

    def test_pressed_only(self):
        """color_buttons: making the buttons picks no colour"""
        drawing = Drawing()
        buttons = color_buttons(drawing, ["pink", "teal"])
        self.assertEqual(drawing.color, "black")
        self.assertEqual(list(buttons), ["pink", "teal"])

    def test_colors_change_later(self):
        """color_buttons: a button keeps its colour when the list changes afterwards"""
        drawing = Drawing()
        colors = ["pink", "teal"]
        buttons = color_buttons(drawing, colors)
        colors[:] = ["grey", "grey"]
        buttons["pink"]()
        self.assertEqual(drawing.color, "pink")

    def test_two_drawings(self):
        """color_buttons: each toolbar works on its own drawing"""
        first, second = Drawing(), Drawing()
        pick_first = color_buttons(first, ["pink"])
        pick_second = color_buttons(second, ["pink"])
        pick_second["pink"]()
        self.assertEqual((first.color, second.color), ("black", "pink"))
        pick_first["pink"]()
        self.assertEqual(first.color, "pink")

    def test_no_colors(self):
        """color_buttons: makes no button when there is no colour"""
        self.assertEqual(color_buttons(Drawing(), []), {})


class ShapeButtonsTest(unittest.TestCase):
    def test_each_shape(self):
        """shape_buttons: gives every button its own shape"""
        self.assertEqual(
            strokes_drawn(["star", "arc", "dot"], ["dot", "star", "arc"]),
            [("dot", "black", 1), ("star", "black", 1), ("arc", "black", 1)],
        )

    def test_shape_event(self):
        """shape_buttons: a button ignores the event it is pressed with"""
        self.assertEqual(strokes_drawn(["star", "arc"], ["star"], "arc"), [("star", "black", 1)])

    def test_shape_second_argument(self):
        """shape_buttons: a button refuses a second argument with TypeError"""
        buttons = shape_buttons(Drawing(), ["star", "arc"])
        with self.assertRaises(TypeError):
            buttons["star"]("click", "arc")

    def test_current_color_and_size(self):
        """shape_buttons: draws with the colour and the size of the moment it is pressed"""
        drawing = Drawing()
        draw = shape_buttons(drawing, ["star", "arc"])
        draw["star"]()
        drawing.color, drawing.size = "teal", 7
        draw["star"]()
        self.assertEqual(drawing.strokes, [("star", "black", 1), ("star", "teal", 7)])

    def test_shapes_change_later(self):
        """shape_buttons: a button keeps its shape when the list changes afterwards"""
        drawing = Drawing()
        shapes = ["star", "arc"]
        draw = shape_buttons(drawing, shapes)
        shapes[:] = ["line", "line"]
        draw["star"]()
        self.assertEqual(drawing.strokes, [("star", "black", 1)])

    def test_nothing_drawn_yet(self):
        """shape_buttons: making the buttons draws nothing"""
        drawing = Drawing()
        buttons = shape_buttons(drawing, ["star", "arc"])
        self.assertEqual(drawing.strokes, [])
        self.assertEqual(list(buttons), ["star", "arc"])


class VisibleTest(unittest.TestCase):
    def test_every_limit(self):
        """visible: hides a piece that breaks any one of the limits"""
        wide, tall, small = {"w": 9, "h": 1}, {"w": 1, "h": 9}, {"w": 1, "h": 1}
        self.assertEqual(visible([wide, tall, small], {"w": 5, "h": 5}), [small])
        self.assertEqual(visible([wide, tall, small], {"h": 5, "w": 9}), [wide, small])

    def test_at_the_limit(self):
        """visible: keeps a piece that is exactly as large as allowed"""
        self.assertEqual(visible([{"w": 4}, {"w": 5}], {"w": 4}), [{"w": 4}])

    def test_no_limits(self):
        """visible: keeps every piece, in a new list, when there are no limits"""
        pieces = [{"w": 2}, {"w": 1}]
        self.assertEqual(visible(pieces, {}), [{"w": 2}, {"w": 1}])
        self.assertIsNot(visible(pieces, {}), pieces)

    def test_generator(self):
        """visible: takes a generator of pieces"""
        sizes = [(2, 6), (6, 2), (3, 3)]
        self.assertEqual(
            visible(({"w": w, "h": h} for w, h in sizes), {"w": 4, "h": 4}), [{"w": 3, "h": 3}]
        )


if __name__ == "__main__":
    unittest.main()
