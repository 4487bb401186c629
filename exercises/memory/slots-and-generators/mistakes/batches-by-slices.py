"""cutting slices out of a list: for that, all items have to be in memory first."""


class Point:
    __slots__ = ("latitude", "longitude")

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
    items = list(items)
    return iter([items[start : start + size] for start in range(0, len(items), size)])


def warmest(lines):
    return max(readings(lines), key=lambda reading: reading.degrees)
