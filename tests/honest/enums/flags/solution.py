"""File permissions as flags."""

from enum import Flag, auto


class Permission(Flag):
    NONE = 0
    READ = auto()
    WRITE = auto()
    RUN = auto()
    ALL = READ | WRITE | RUN

    @classmethod
    def parse(cls, text):
        letters = {"r": cls.READ, "w": cls.WRITE, "x": cls.RUN}
        result = cls.NONE
        for letter in text:
            result |= letters[letter]
        return result

    def __str__(self):
        pairs = zip("rwx", (Permission.READ, Permission.WRITE, Permission.RUN))
        return "".join(letter if flag in self else "-" for letter, flag in pairs)
