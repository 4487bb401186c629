"""adding each new warmest reading to a list: while it gets warmer, that is every reading."""

import itertools


class Point:
    """A place on the map."""

    __slots__ = ("latitude", "longitude")

    def __init__(self, latitude, longitude):
        self.latitude = latitude
        self.longitude = longitude


class Reading(Point):
    """A temperature at a place."""

    __slots__ = ("degrees",)

    def __init__(self, latitude, longitude, degrees):
        super().__init__(latitude, longitude)
        self.degrees = degrees


def readings(lines):
    """One Reading for each line that is not blank, one at a time."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                latitude, longitude, degrees = map(float, line.split(","))
            except ValueError:
                raise ValueError(f"line {number} cannot be read: {line!r}") from None
            yield Reading(latitude, longitude, degrees)


def batches(items, size):
    """The items in lists of size, one at a time; the last one may be shorter."""
    if size < 1:
        raise ValueError("the size of a batch must be at least 1")
    iterator = iter(items)
    return iter(lambda: list(itertools.islice(iterator, size)), [])


def warmest(lines):
    """The reading with the most degrees, of equals the first."""
    records = []
    for reading in readings(lines):
        if not records or reading.degrees > records[-1].degrees:
            records.append(reading)
    if not records:
        raise ValueError("there are no readings")
    return records[-1]
