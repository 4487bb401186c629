"""one big number cut with divmod, and a function of the module made static by a call"""


def _is_hex(string):
    if len(string) != 7 or not string.startswith("#"):
        return False
    return all(letter in "0123456789abcdefABCDEF" for letter in string[1:])


class Colour:
    """A colour of three parts, each from 0 to 255."""

    def __init__(self, red, green, blue):
        for part in (red, green, blue):
            if not 0 <= part <= 255:
                raise ValueError(f"{part} is not from 0 to 255")
        self.red = red
        self.green = green
        self.blue = blue

    is_hex = staticmethod(_is_hex)

    @classmethod
    def from_hex(cls, string):
        if not cls.is_hex(string):
            raise ValueError(string)
        rest, blue = divmod(int(string[1:], 16), 256)
        red, green = divmod(rest, 256)
        return cls(red, green, blue)

    @classmethod
    def grey(cls, level):
        return cls(red=level, green=level, blue=level)

    def mixed_with(self, other):
        cls = type(self)
        return cls(
            *[
                (getattr(self, part) + getattr(other, part)) >> 1
                for part in ("red", "green", "blue")
            ]
        )
