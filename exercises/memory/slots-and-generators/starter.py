class Point:
    """A place on the map."""

    def __init__(self, latitude, longitude):
        self.latitude = latitude
        self.longitude = longitude


class Reading(Point):
    """A temperature at a place."""

    def __init__(self, latitude, longitude, degrees):
        super().__init__(latitude, longitude)
        self.degrees = degrees


def readings(lines):
    """One Reading for each line that is not blank."""
    result = []
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                latitude, longitude, degrees = map(float, line.split(","))
            except ValueError:
                raise ValueError(f"line {number} cannot be read: {line!r}") from None
            result.append(Reading(latitude, longitude, degrees))
    return result


def batches(items, size):
    """The items in lists of size; the last one may be shorter."""
    items = list(items)
    return [items[start : start + size] for start in range(0, len(items), size)]


def warmest(lines):
    """The reading with the most degrees, of equals the first."""
    return sorted(readings(lines), key=lambda reading: -reading.degrees)[0]
