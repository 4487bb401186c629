"""iterator classes with __next__, and a loop for the warmest"""


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


class readings:
    """One Reading for each line that is not blank."""

    def __init__(self, lines):
        self._lines = iter(lines)
        self._number = 0

    def __iter__(self):
        return self

    def __next__(self):
        while True:
            line = next(self._lines)
            self._number += 1
            if line.strip():
                break
        try:
            values = [float(part) for part in line.split(",")]
        except ValueError:
            values = []
        if len(values) != 3:
            raise ValueError(f"line {self._number} cannot be read: {line!r}")
        return Reading(*values)


class batches:
    """The items in lists of size; the last one may be shorter."""

    def __init__(self, items, size):
        if size < 1:
            raise ValueError("size must be at least 1")
        self._items = iter(items)
        self._size = size

    def __iter__(self):
        return self

    def __next__(self):
        batch = [next(self._items)]
        while len(batch) < self._size:
            try:
                batch.append(next(self._items))
            except StopIteration:
                break
        return batch


def warmest(lines):
    """The reading with the most degrees, of equals the first."""
    best = None
    for reading in readings(lines):
        if best is None or reading.degrees > best.degrees:
            best = reading
    if best is None:
        raise ValueError("no readings")
    return best
