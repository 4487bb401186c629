"""a position in place of the value: the index is a loop variable as well, and the list is read
only when the button is pressed."""


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
    buttons = {}
    for index in range(len(shapes)):
        buttons[shapes[index]] = lambda event=None: drawing.stroke(shapes[index])
    return buttons
