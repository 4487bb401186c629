"""keeping the buttons in a default argument: it is made once, when the function is defined, and a
second toolbar starts with the buttons of the first."""


class Drawing:
    """What has been drawn, and what the next stroke will look like."""

    def __init__(self):
        self.color = "black"
        self.size = 1
        self.strokes = []

    def stroke(self, shape):
        self.strokes.append((shape, self.color, self.size))


def color_buttons(drawing, colors, buttons={}):
    def make(color):
        def press(event=None):
            drawing.color = color

        return press

    for color in colors:
        buttons[color] = make(color)
    return buttons


def make_shape_button(drawing, shape):
    def press(event=None):
        drawing.stroke(shape)

    return press


def shape_buttons(drawing, shapes):
    return {shape: make_shape_button(drawing, shape) for shape in shapes}
