"""a small callable class for each kind of button"""

from dataclasses import dataclass


class Drawing:
    """What has been drawn, and what the next stroke will look like."""

    def __init__(self):
        self.color = "black"
        self.size = 1
        self.strokes = []

    def stroke(self, shape):
        self.strokes.append((shape, self.color, self.size))


@dataclass(frozen=True)
class ColorButton:
    drawing: Drawing
    color: object

    def __call__(self, event=None):
        self.drawing.color = self.color


@dataclass(frozen=True)
class ShapeButton:
    drawing: Drawing
    shape: object

    def __call__(self, event=None):
        self.drawing.stroke(self.shape)


def color_buttons(drawing, colors):
    return {color: ColorButton(drawing, color) for color in colors}


def shape_buttons(drawing, shapes):
    return {shape: ShapeButton(drawing, shape) for shape in shapes}
