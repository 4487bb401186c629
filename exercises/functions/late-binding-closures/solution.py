class Drawing:
    """What has been drawn, and what the next stroke will look like."""

    def __init__(self):
        self.color = "black"
        self.size = 1
        self.strokes = []

    def stroke(self, shape):
        self.strokes.append((shape, self.color, self.size))


def color_button(drawing, color):
    """A button that makes color the current one."""

    def press(event=None):
        drawing.color = color

    return press


def color_buttons(drawing, colors):
    """A button for each colour."""
    return {color: color_button(drawing, color) for color in colors}


def shape_button(drawing, shape):
    """A button that draws shape."""
    return lambda event=None: drawing.stroke(shape)


def shape_buttons(drawing, shapes):
    """A button for each shape."""
    return {shape: shape_button(drawing, shape) for shape in shapes}
