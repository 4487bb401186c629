"""storing the value first and checking it afterwards: when the error reaches the caller, the
wrong value is already there."""

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
        self._celsius = value
        if value < ABSOLUTE_ZERO:
            raise ValueError(f"{value!r} °C is not a temperature")

    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self.celsius = (value - 32) * 5 / 9

    @property
    def kelvin(self):
        return self.celsius - ABSOLUTE_ZERO
