"""refusing other attributes in `__setattr__`: that catches the slips, but every object still has
its `__dict__`."""

import itertools


class Point:

    def __init__(self, latitude, longitude):
        self.latitude = latitude
        self.longitude = longitude

    def __setattr__(self, name, value):
        if name not in ("latitude", "longitude", "degrees"):
            raise AttributeError(name)
        if name == "degrees" and type(self) is Point:
            raise AttributeError(name)
        super().__setattr__(name, value)


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
