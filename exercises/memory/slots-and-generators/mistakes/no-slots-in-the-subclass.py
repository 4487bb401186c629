"""`__slots__` in the base class only: a subclass without them gets a `__dict__` again."""

import itertools


class Point:
    __slots__ = ("latitude", "longitude")

    def __init__(self, latitude, longitude):
        self.latitude = latitude
        self.longitude = longitude


class Reading(Point):

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
