"""functools.partial over two module-level functions"""

from functools import partial


class Drawing:
    """What has been drawn, and what the next stroke will look like."""

    def __init__(self):
        self.color = "black"
        self.size = 1
        self.strokes = []

    def stroke(self, shape):
        self.strokes.append((shape, self.color, self.size))


def _pick(drawing, color, event=None, /):
    drawing.color = color


def _draw(drawing, shape, event=None, /):
    drawing.stroke(shape)


def color_buttons(drawing, colors):
    return {color: partial(_pick, drawing, color) for color in colors}


def shape_buttons(drawing, shapes):
    return {shape: partial(_draw, drawing, shape) for shape in shapes}
