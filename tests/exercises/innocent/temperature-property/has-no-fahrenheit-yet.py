ABSOLUTE_ZERO = -273.15


class Temperature:
    """A temperature that cannot fall below absolute zero."""

    def __init__(self, celsius=0.0):
        self.celsius = celsius

    def __repr__(self):
        return f"Temperature({self.celsius!r})"

    @property
    def celsius(self):
        """Degrees Celsius."""
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if not value >= ABSOLUTE_ZERO:
            raise ValueError(f"{value!r} °C is not a temperature")
        self._celsius = value

    @property
    def kelvin(self):
        """Kelvin, to be read only."""
        return self.celsius - ABSOLUTE_ZERO
