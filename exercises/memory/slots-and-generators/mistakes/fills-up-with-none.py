"""filling up the last batch with `None` and removing that afterwards: an item may be `None`
itself."""

from itertools import zip_longest
from operator import attrgetter


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
    """One Reading for each line that is not blank."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            latitude, longitude, degrees = map(float, line.split(","))
        except ValueError:
            raise ValueError(f"line {number} cannot be read: {line!r}") from None
        yield Reading(latitude, longitude, degrees)


def batches(items, size):
    """The items in lists of size; the last one may be shorter."""
    if size < 1:
        raise ValueError("size must be at least 1")
    columns = [iter(items)] * size
    return ([x for x in row if x is not None] for row in zip_longest(*columns))


def warmest(lines):
    """The reading with the most degrees, of equals the first."""
    return max(readings(lines), key=attrgetter("degrees"))
