"""another name inside the loop: it belongs to the same function as the loop's own variable, so
there is still one for all buttons."""


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
        own_color = color

        def press(event=None):
            drawing.color = own_color

        buttons[color] = press
    return buttons


def shape_button(drawing, shape):
    return lambda event=None: drawing.stroke(shape)


def shape_buttons(drawing, shapes):
    return {shape: shape_button(drawing, shape) for shape in shapes}
