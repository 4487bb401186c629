"""Rectangles that check themselves and know their area."""

from dataclasses import InitVar, asdict, astuple, dataclass, field, replace
from typing import ClassVar


@dataclass
class Rectangle:
    width: float
    height: float
    unit: InitVar[str] = "m"
    area: float = field(init=False)
    count: ClassVar[int] = 0

    def __post_init__(self, unit):
        if min(self.width, self.height) < 0:
            raise ValueError("negative side")
        factor = {"m": 1, "cm": 0.01}[unit]
        self.width *= factor
        self.height *= factor
        self.area = self.width * self.height
        type(self).count += 1


def wider(rectangle, by):
    return replace(rectangle, width=rectangle.width + by, unit="m")


def flat(rectangle):
    return asdict(rectangle), astuple(rectangle)
