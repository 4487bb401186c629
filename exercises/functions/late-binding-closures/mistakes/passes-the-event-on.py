"""`functools.partial` on the method itself: it binds the shape early, but the event is then
passed on as one more argument."""

from functools import partial


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


def shape_buttons(drawing, shapes):
    return {shape: partial(drawing.stroke, shape) for shape in shapes}
