"""making the mixed colour with the class of `other`: the colour that is asked to mix is `self`,
and its class decides."""

import re


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
        return re.fullmatch("#[0-9a-fA-F]{6}", string) is not None

    @classmethod
    def from_hex(cls, string):
        if not cls.is_hex(string):
            raise ValueError(f"{string!r} is not a colour")
        return cls(*bytes.fromhex(string[1:]))

    @classmethod
    def grey(cls, level):
        return cls(level, level, level)

    def mixed_with(self, other):
        mix = other.__class__(other.red, other.green, other.blue)
        for part in ("red", "green", "blue"):
            setattr(mix, part, (getattr(self, part) + getattr(other, part)) // 2)
        return mix
