"""a data descriptor for the checked value, with the other scales as subclasses of it."""


class Celsius:
    """Degrees Celsius (°C), not below -273.15."""

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return self.from_celsius(instance.__dict__["_celsius"])

    def __set__(self, instance, value):
        celsius = self.to_celsius(value)
        if celsius != celsius or celsius < -273.15:
            raise ValueError(f"{celsius} °C is not a temperature")
        instance.__dict__["_celsius"] = celsius

    def from_celsius(self, celsius):
        return celsius

    def to_celsius(self, value):
        return value


class Fahrenheit(Celsius):
    """Degrees Fahrenheit (°F)."""

    def from_celsius(self, celsius):
        return celsius * 9 / 5 + 32

    def to_celsius(self, value):
        return (value - 32) * 5 / 9


class Kelvin(Celsius):
    """Kelvin (K), read-only."""

    def from_celsius(self, celsius):
        return celsius + 273.15

    def __set__(self, instance, value):
        raise AttributeError("kelvin can only be read")


class Temperature:
    """A temperature that cannot fall below absolute zero."""

    celsius = Celsius()
    fahrenheit = Fahrenheit()
    kelvin = Kelvin()

    def __init__(self, celsius=0.0):
        self.celsius = celsius
