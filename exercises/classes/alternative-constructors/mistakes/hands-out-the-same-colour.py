"""remembering the colours that were made: a colour can be changed, so whoever asks for one again
may get it changed by somebody else."""

import functools
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
    @functools.cache
    def from_hex(cls, string):
        """Make a colour from a string such as #1e90ff."""
        if not cls.is_hex(string):
            raise ValueError(f"{string!r} is not a colour such as #1e90ff")
        return cls(*bytes.fromhex(string[1:]))

    @classmethod
    @functools.cache
    def grey(cls, level):
        """Make a colour whose three parts are the same."""
        return cls(level, level, level)

    @staticmethod
    def is_hex(string):
        """Say whether string is # and six hexadecimal digits."""
        if len(string) != 7 or string[0] != "#":
            return False
        return all(digit in hexdigits for digit in string[1:])

    def mixed_with(self, other):
        """Return the colour halfway between this one and other."""
        return type(self)(
            (self.red + other.red) // 2,
            (self.green + other.green) // 2,
            (self.blue + other.blue) // 2,
        )
