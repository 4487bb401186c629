class Drawing:
    """What has been drawn, and what the next stroke will look like."""

    def __init__(self):
        self.color = "black"
        self.size = 1
        self.strokes = []

    def stroke(self, shape):
        self.strokes.append((shape, self.color, self.size))


def color_buttons(drawing, colors):
    """A button for each colour."""
    buttons = {}
    for color in colors:

        def press(event=None):
            drawing.color = color

        buttons[color] = press
    return buttons


def shape_buttons(drawing, shapes):
    """A button for each shape."""
    return {shape: lambda event=None: drawing.stroke(shape) for shape in shapes}
