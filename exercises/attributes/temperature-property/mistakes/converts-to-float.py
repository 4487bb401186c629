"""converting the value to a float: whoever set 20 reads 20.0 now, and before they got back what
they had set."""

ABSOLUTE_ZERO = -273.15


class Temperature:
    """A temperature that cannot fall below absolute zero."""

    def __init__(self, celsius=0.0):
        self.celsius = celsius

    @property
    def celsius(self):
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        value = float(value)
        if value < ABSOLUTE_ZERO:
            raise ValueError(f"{value!r} °C is not a temperature")
        self._celsius = value

    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self.celsius = (value - 32) * 5 / 9

    @property
    def kelvin(self):
        return self.celsius - ABSOLUTE_ZERO
