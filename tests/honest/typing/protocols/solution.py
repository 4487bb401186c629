"""Shapes by protocol: whatever has an area is one."""

from typing import Protocol, runtime_checkable


@runtime_checkable
class Shape(Protocol):
    name: str

    def area(self) -> float: ...


class Square:
    name = "square"

    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side**2


def total(things):
    return sum(thing.area() for thing in things if isinstance(thing, Shape))
