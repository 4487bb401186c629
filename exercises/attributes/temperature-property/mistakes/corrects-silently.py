"""raising a value to the limit instead of refusing it: the broken sensor stays unnoticed, and the
heating now believes −273.15."""

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
        self._celsius = max(value, ABSOLUTE_ZERO)

    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self.celsius = (value - 32) * 5 / 9

    @property
    def kelvin(self):
        return self.celsius - ABSOLUTE_ZERO
