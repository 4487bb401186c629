"""a lambda that returns a lambda, called at once in the loop"""


class Drawing:
    """What has been drawn, and what the next stroke will look like."""

    def __init__(self):
        self.color = "black"
        self.size = 1
        self.strokes = []

    def stroke(self, shape):
        self.strokes.append((shape, self.color, self.size))


def color_buttons(drawing, colors):
    button = lambda color: lambda event=None: setattr(drawing, "color", color)
    return {color: button(color) for color in colors}


def shape_buttons(drawing, shapes):
    button = lambda shape: lambda event=None: drawing.stroke(shape)
    return {shape: button(shape) for shape in shapes}
