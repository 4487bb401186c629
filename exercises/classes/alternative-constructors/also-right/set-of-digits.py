"""a set of digits to check the string, and bytes.fromhex to read it"""

from string import hexdigits


class Colour:
    """A colour of three parts, each from 0 to 255."""

    def __init__(self, red, green, blue):
        for part in (red, green, blue):
            if not 0 <= part <= 255:
                raise ValueError(f"{part} is not from 0 to 255")
        self.red = red
        self.green = green
        self.blue = blue

    @classmethod
    def from_hex(cls, string):
        if cls.is_hex(string):
            return cls(*bytes.fromhex(string[1:]))
        raise ValueError(f"not a colour: {string!r}")

    @classmethod
    def grey(cls, level):
        return cls(*[level] * 3)

    @staticmethod
    def is_hex(string):
        return len(string) == 7 and string[0] == "#" and set(string[1:]) <= set(hexdigits)

    def _parts(self):
        return self.red, self.green, self.blue

    def mixed_with(self, other):
        pairs = zip(Colour._parts(self), Colour._parts(other))
        return self.__class__(*((one + two) // 2 for one, two in pairs))
