"""a compiled regular expression with fullmatch, and a slice for each part"""

import re

HEX = re.compile(r"#[0-9a-fA-F]{6}")


class Colour:
    """A colour of three parts, each from 0 to 255."""

    def __init__(self, red, green, blue):
        for part in (red, green, blue):
            if not 0 <= part <= 255:
                raise ValueError(f"{part} is not from 0 to 255")
        self.red = red
        self.green = green
        self.blue = blue

    @staticmethod
    def is_hex(string):
        return HEX.fullmatch(string) is not None

    @classmethod
    def from_hex(cls, string):
        if not cls.is_hex(string):
            raise ValueError(f"{string!r} is not a colour")
        return cls(int(string[1:3], 16), int(string[3:5], 16), int(string[5:7], 16))

    @classmethod
    def grey(cls, level):
        return cls(level, level, level)

    def mixed_with(self, other):
        return type(self)(
            (self.red + other.red) // 2,
            (self.green + other.green) // 2,
            (self.blue + other.blue) // 2,
        )
