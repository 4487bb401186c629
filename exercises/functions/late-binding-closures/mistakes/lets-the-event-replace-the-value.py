"""a default value as the only parameter: the window passes the event as the first argument, and
it takes the place of the colour or the shape."""


class Drawing:
    def __init__(self):
        self.color = "black"
        self.size = 1
        self.strokes = []

    def stroke(self, shape):
        self.strokes.append((shape, self.color, self.size))


def color_buttons(drawing, colors):
    buttons = {}
    for color in colors:

        def press(color=color):
            drawing.color = color

        buttons[color] = press
    return buttons


def shape_buttons(drawing, shapes):
    return {shape: lambda shape=shape: drawing.stroke(shape) for shape in shapes}
