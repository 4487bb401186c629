"""`__slots__` in the subclass only: the `__dict__` is inherited from the base class."""

import itertools


class Point:

    def __init__(self, latitude, longitude):
        self.latitude = latitude
        self.longitude = longitude


class Reading(Point):
    __slots__ = ("degrees",)

    def __init__(self, latitude, longitude, degrees):
        super().__init__(latitude, longitude)
        self.degrees = degrees


def readings(lines):
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                latitude, longitude, degrees = map(float, line.split(","))
            except ValueError:
                raise ValueError(f"line {number} cannot be read: {line!r}") from None
            yield Reading(latitude, longitude, degrees)


def batches(items, size):
    if size < 1:
        raise ValueError("the size of a batch must be at least 1")
    iterator = iter(items)
    return iter(lambda: list(itertools.islice(iterator, size)), [])


def warmest(lines):
    return max(readings(lines), key=lambda reading: reading.degrees)
