"""a factory that builds each property from two conversions."""


def _scale(unit, read, write=None):
    def fget(self):
        return read(self._degrees)

    def fset(self, value):
        degrees = write(value)
        if degrees != degrees or degrees < -273.15:
            raise ValueError(f"{value} {unit} is not a temperature")
        self._degrees = degrees

    return property(fget, fset if write else None)


class Temperature:
    """A temperature that cannot fall below absolute zero."""

    celsius = _scale("°C", lambda c: c, lambda c: c)
    fahrenheit = _scale("°F", lambda c: c * 9 / 5 + 32, lambda f: (f - 32) * 5 / 9)
    kelvin = _scale("K", lambda c: c + 273.15)

    def __init__(self, celsius=0.0):
        self.celsius = celsius
