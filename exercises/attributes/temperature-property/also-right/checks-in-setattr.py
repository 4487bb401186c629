"""checks in __setattr__, which sees every assignment to the instance."""


class Temperature:
    def __init__(self, celsius=0.0):
        self.celsius = celsius

    def __setattr__(self, name, value):
        if name == "celsius" and not value >= -273.15:
            raise ValueError(f"{value} °C is not a temperature")
        super().__setattr__(name, value)

    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self.celsius = (value - 32) * 5 / 9

    @property
    def kelvin(self):
        return self.celsius + 273.15
