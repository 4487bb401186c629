"""Colours that are found by any spelling, and units that are strings."""

from enum import Enum, IntEnum, StrEnum, auto, unique


@unique
class Colour(Enum):
    RED = "#f00"
    GREEN = "#0f0"

    @classmethod
    def _missing_(cls, value):
        text = str(value).strip().upper()
        return cls.__members__.get(text)


class Unit(StrEnum):
    METRE = auto()
    SECOND = auto()
    KELVIN = "K"


class Level(IntEnum):
    LOW = 1
    HIGH = 5

    def __add__(self, other):
        return Level.HIGH if int(self) + int(other) >= 5 else Level.LOW
