"""a default argument behind the event, evaluated when the button is made"""


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

        def press(event=None, color=color):
            drawing.color = color

        buttons[color] = press
    return buttons


def shape_buttons(drawing, shapes):
    return {shape: lambda event=None, shape=shape: drawing.stroke(shape) for shape in shapes}
