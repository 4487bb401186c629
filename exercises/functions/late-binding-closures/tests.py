import unittest

from solution import Drawing, color_buttons, shape_buttons


def press(button, event):
    """Call the button as the window does, with the event if there is one."""
    if event is None:
        button()
    else:
        button(event)


def colors_after_pressing(*presses, of, event=None):
    """The colour of the drawing after each press of the buttons of these colours."""
    drawing = Drawing()
    buttons = color_buttons(drawing, of)
    found = []
    for color in presses:
        press(buttons[color], event)
        found.append(drawing.color)
    return found


def strokes_after_pressing(*presses, of, event=None):
    """The strokes of the drawing after pressing buttons of these shapes."""
    drawing = Drawing()
    buttons = shape_buttons(drawing, of)
    for shape in presses:
        press(buttons[shape], event)
    return drawing.strokes


# given: repair the two functions
class ColorButtonsTest(unittest.TestCase):
    # rule: a function that sets drawing.color to this colour
    def test_first_color(self):
        """color_buttons: the first button picks the first colour"""
        self.assertEqual(colors_after_pressing("pink", of=["pink", "teal", "gold"]), ["pink"])

    # rule: from each colour to its button
    def test_each_color(self):
        """color_buttons: gives every button its own colour"""
        self.assertEqual(
            colors_after_pressing("gold", "teal", "pink", "gold", of=["pink", "teal", "gold"]),
            ["gold", "teal", "pink", "gold"],
        )

    # rule: called as … button(event), and ignores the event
    def test_color_event(self):
        """color_buttons: a button ignores the event it is pressed with"""
        self.assertEqual(
            colors_after_pressing("pink", of=["pink", "teal"], event="click"), ["pink"]
        )

    # rule: a function that sets drawing.color
    def test_pressed_only(self):
        """color_buttons: making the buttons picks no colour"""
        drawing = Drawing()
        drawing.color = "white"
        color_buttons(drawing, ["pink", "teal"])
        self.assertEqual(drawing.color, "white")

    # rule: returns a dict from each colour
    def test_color_keys(self):
        """color_buttons: returns a dict with a key for each colour"""
        self.assertEqual(sorted(color_buttons(Drawing(), ["pink", "teal"])), ["pink", "teal"])

    # rule: called as … button(event), and ignores the event
    def test_false_color_event(self):
        """color_buttons: a button works even if its event is 0 or an empty string"""
        self.assertEqual(colors_after_pressing("pink", of=["pink", "teal"], event=0), ["pink"])
        self.assertEqual(colors_after_pressing("pink", of=["pink", "teal"], event=""), ["pink"])

    # rule: later changes to the lists change no button
    def test_colors_change_later(self):
        """color_buttons: a button keeps its colour when the list changes afterwards"""
        drawing = Drawing()
        colors = ["pink", "teal"]
        buttons = color_buttons(drawing, colors)
        colors[:] = ["grey", "grey"]
        buttons["pink"]()
        self.assertEqual((drawing.color, len(buttons)), ("pink", 2))

    # rule: color_buttons(drawing, colors) returns a dict from each colour
    def test_two_toolbars(self):
        """color_buttons: a second toolbar has its own buttons only"""
        color_buttons(Drawing(), ["pink"])
        self.assertEqual(list(color_buttons(Drawing(), ["teal"])), ["teal"])

    # rule: sets drawing.color
    def test_two_drawings(self):
        """color_buttons: each toolbar works on its own drawing"""
        first, second = Drawing(), Drawing()
        pick_first = color_buttons(first, ["pink"])
        pick_second = color_buttons(second, ["pink"])
        pick_second["pink"]()
        self.assertEqual((first.color, second.color), ("black", "pink"))
        pick_first["pink"]()
        self.assertEqual(first.color, "pink")

    # rule: returns a dict from each colour
    def test_no_colors(self):
        """color_buttons: makes no button when there is no colour"""
        self.assertEqual(color_buttons(Drawing(), []), {})


class ShapeButtonsTest(unittest.TestCase):
    # rule: from each shape to its button
    # rule: a function that draws this shape
    def test_each_shape(self):
        """shape_buttons: gives every button its own shape"""
        self.assertEqual(
            strokes_after_pressing("star", "dot", "dot", "arc", of=["star", "arc", "dot"]),
            [("star", "black", 1), ("dot", "black", 1), ("dot", "black", 1), ("arc", "black", 1)],
        )

    # rule: called as … button(event), and ignores the event
    def test_shape_event(self):
        """shape_buttons: a button ignores the event it is pressed with"""
        self.assertEqual(
            strokes_after_pressing("star", of=["star", "arc"], event="click"),
            [("star", "black", 1)],
        )

    # rule: called as … button(event), and ignores the event
    def test_false_shape_event(self):
        """shape_buttons: a button works even if its event is 0"""
        self.assertEqual(
            strokes_after_pressing("star", of=["star", "arc"], event=0), [("star", "black", 1)]
        )

    # rule: with the colour and size of the drawing when it is pressed
    def test_current_color_and_size(self):
        """shape_buttons: draws with the colour and the size of the moment it is pressed"""
        drawing = Drawing()
        buttons = shape_buttons(drawing, ["star", "arc"])
        buttons["star"]()
        drawing.color, drawing.size = "teal", 7
        buttons["star"]()
        self.assertEqual(
            (drawing.strokes, len(buttons)), ([("star", "black", 1), ("star", "teal", 7)], 2)
        )

    # rule: a function that draws this shape, with the colour and size of the drawing
    def test_new_page(self):
        """shape_buttons: adds to the strokes that the drawing has when the button is pressed"""
        drawing = Drawing()
        buttons = shape_buttons(drawing, ["star", "arc"])
        buttons["star"]()
        drawing.strokes = []
        buttons["star"]()
        self.assertEqual((drawing.strokes, len(buttons)), ([("star", "black", 1)], 2))

    # rule: later changes to the lists change no button
    def test_shapes_change_later(self):
        """shape_buttons: a button keeps its shape when the list changes afterwards"""
        drawing = Drawing()
        shapes = ["star", "arc"]
        buttons = shape_buttons(drawing, shapes)
        shapes[:] = ["line", "line"]
        buttons["star"]()
        self.assertEqual((drawing.strokes, len(buttons)), ([("star", "black", 1)], 2))

    # rule: draws this shape … when it is pressed
    def test_nothing_drawn_yet(self):
        """shape_buttons: making the buttons draws nothing"""
        drawing = Drawing()
        shape_buttons(drawing, ["star", "arc"])
        self.assertEqual(drawing.strokes, [])

    # rule: returns a dict from each shape
    def test_shape_keys(self):
        """shape_buttons: returns a dict with a key for each shape"""
        self.assertEqual(sorted(shape_buttons(Drawing(), ["star", "arc"])), ["arc", "star"])


if __name__ == "__main__":
    unittest.main()
