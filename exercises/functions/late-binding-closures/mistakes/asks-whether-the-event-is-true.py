"""asking whether the event is true: an event may be 0 or an empty string, and the button has been
pressed all the same."""

class Drawing:
    """What has been drawn, and what the next stroke will look like."""

    def __init__(self):
        self.color = "black"
        self.size = 1
        self.strokes = []

    def stroke(self, shape):
        self.strokes.append((shape, self.color, self.size))


def button(action, value):
    def press(*events):
        if all(events):
            action(value)

    return press


def color_buttons(drawing, colors):
    """A button for each colour."""
    return {color: button(lambda c: setattr(drawing, "color", c), color) for color in colors}


def shape_buttons(drawing, shapes):
    """A button for each shape."""
    return {shape: button(drawing.stroke, shape) for shape in shapes}
