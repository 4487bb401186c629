"""dataclasses with slots, a generator expression around a parser, an inner generator for the
batches, reduce"""

from dataclasses import dataclass
from functools import reduce


@dataclass(slots=True, eq=False)
class Point:
    """A place on the map."""

    latitude: float
    longitude: float


@dataclass(slots=True, eq=False)
class Reading(Point):
    """A temperature at a place."""

    degrees: float


def _parse(number, line):
    try:
        latitude, longitude, degrees = line.split(",")
        return Reading(float(latitude), float(longitude), float(degrees))
    except ValueError:
        raise ValueError(f"line {number} cannot be read: {line!r}") from None


def readings(lines):
    """One Reading for each line that is not blank."""
    return (_parse(number, line) for number, line in enumerate(lines, 1) if line.strip())


def batches(items, size):
    """The items in lists of size; the last one may be shorter."""
    if size < 1:
        raise ValueError(f"a batch cannot have {size} items")

    def generate():
        batch = []
        for item in items:
            batch.append(item)
            if len(batch) == size:
                yield batch
                batch = []
        if batch:
            yield batch

    return generate()


def _warmer(best, reading):
    return reading if reading.degrees > best.degrees else best


def warmest(lines):
    """The reading with the most degrees, of equals the first."""
    stream = readings(lines)
    first = next(stream, None)
    if first is None:
        raise ValueError("there is no reading")
    return reduce(_warmer, stream, first)
