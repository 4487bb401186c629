"""keeping the readings, sorted or in a copy of the stream: to find one of them, one is enough to
remember."""

from itertools import islice, tee


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
    items = iter(items)
    return iter(lambda: list(islice(items, size)), [])


def warmest(lines):
    """The reading with the most degrees, of equals the first."""
    first, second = tee(readings(lines))
    most = max(reading.degrees for reading in first)
    return next(reading for reading in second if reading.degrees == most)
