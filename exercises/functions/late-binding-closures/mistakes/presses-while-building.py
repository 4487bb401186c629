"""calling the function where it should be stored: the action happens while the toolbar is built,
and the button is `None`."""


class Drawing:
    def __init__(self):
        self.color = "black"
        self.size = 1
        self.strokes = []

    def stroke(self, shape):
        self.strokes.append((shape, self.color, self.size))


def color_button(drawing, color):
    def press(event=None):
        drawing.color = color

    return press


def color_buttons(drawing, colors):
    return {color: color_button(drawing, color) for color in colors}


def shape_button(drawing, shape):
    return lambda event=None: drawing.stroke(shape)


def shape_buttons(drawing, shapes):
    return {shape: shape_button(drawing, shape)() for shape in shapes}
