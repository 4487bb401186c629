"""looking the list of strokes up when the buttons are made: when the drawing gets a new list, they
still add to the old one."""


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
    return {
        color: lambda event=None, *, color=color: setattr(drawing, "color", color)
        for color in colors
    }


def shape_buttons(drawing, shapes):
    """A button for each shape."""
    add = drawing.strokes.append
    return {
        shape: lambda event=None, *, shape=shape: add((shape, drawing.color, drawing.size))
        for shape in shapes
    }
