class Colour:
    """A colour of three parts, each from 0 to 255."""

    def __init__(self, red, green, blue):
        for part in (red, green, blue):
            if not 0 <= part <= 255:
                raise ValueError(f"{part} is not from 0 to 255")
        self.red = red
        self.green = green
        self.blue = blue
