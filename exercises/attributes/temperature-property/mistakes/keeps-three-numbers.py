"""working the other scales out once, when the instance is made: from then on they are numbers of
their own, and the next change of `celsius` makes them wrong."""

ABSOLUTE_ZERO = -273.15


class Temperature:
    """A temperature that cannot fall below absolute zero."""

    def __init__(self, celsius=0.0):
        self.celsius = celsius
        self.fahrenheit = celsius * 9 / 5 + 32
        self.kelvin = celsius - ABSOLUTE_ZERO

    @property
    def celsius(self):
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if value < ABSOLUTE_ZERO:
            raise ValueError(f"{value!r} °C is not a temperature")
        self._celsius = value
