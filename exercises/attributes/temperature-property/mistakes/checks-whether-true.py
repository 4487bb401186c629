"""testing the value for truth: 0 is false in Python, and a perfectly good temperature."""

ABSOLUTE_ZERO = -273.15


class Temperature:
    """A temperature that cannot fall below absolute zero."""

    def __init__(self, celsius=None):
        self.celsius = 0.0 if celsius is None else celsius

    @property
    def celsius(self):
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if not value or not value >= ABSOLUTE_ZERO:
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
