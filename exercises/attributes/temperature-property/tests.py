import math
import unittest

from solution import Temperature


def celsius_after(temperature, **changes):
    """The temperature in °C after the attributes have been set, refused values included."""
    for name, value in changes.items():
        try:
            setattr(temperature, name, value)
        except (ValueError, TypeError, AttributeError):
            pass
    return temperature.celsius


def fahrenheit_of(celsius):
    """The °F of a new temperature, or "ValueError" if it cannot be made."""
    try:
        return Temperature(celsius).fahrenheit
    except ValueError:
        return "ValueError"


def kelvin_after(temperature, kelvin):
    """The kelvin after they have been set, or "AttributeError" if they cannot be."""
    try:
        temperature.kelvin = kelvin
    except AttributeError:
        return "AttributeError"
    return temperature.kelvin


class TemperatureTest(unittest.TestCase):
    def test_read(self):
        """celsius is what the instance was made with, 0 by default"""
        self.assertEqual(Temperature(36.6).celsius, 36.6)
        self.assertEqual(Temperature().celsius, 0)

    def test_set(self):
        """celsius can be set like an ordinary attribute, to 0 and below as well"""
        self.assertEqual(celsius_after(Temperature(5), celsius=21.5), 21.5)
        self.assertEqual(celsius_after(Temperature(5), celsius=0), 0)
        self.assertEqual(celsius_after(Temperature(5), celsius=-40), -40)

    def test_augmented(self):
        """celsius can be raised with +="""
        temperature = Temperature(18)
        temperature.celsius += 1.5
        self.assertEqual(temperature.celsius, 19.5)

    def test_too_cold(self):
        """setting celsius below -273.15 raises ValueError"""
        temperature = Temperature(5)
        with self.assertRaises(ValueError):
            temperature.celsius = -274
        with self.assertRaises(ValueError):
            temperature.celsius = -math.inf

    def test_absolute_zero(self):
        """-273.15 °C itself is allowed"""
        self.assertEqual(Temperature(-273.15).celsius, -273.15)
        self.assertEqual(celsius_after(Temperature(5), celsius=-273.15), -273.15)

    def test_make_too_cold(self):
        """an instance cannot be made below -273.15 either"""
        self.assertEqual(fahrenheit_of(-300), "ValueError")

    def test_nan(self):
        """nan raises ValueError, although it is not below anything"""
        self.assertEqual(celsius_after(Temperature(5), fahrenheit=math.nan), 5)
        with self.assertRaises(ValueError):
            Temperature(math.nan)
        with self.assertRaises(ValueError):
            Temperature(5).celsius = math.nan

    def test_no_number(self):
        """a text or None raises TypeError"""
        for value in ("20", None):
            with self.subTest(value=value):
                with self.assertRaises(TypeError):
                    Temperature(value)
                with self.assertRaises(TypeError):
                    Temperature(5).celsius = value

    def test_refused(self):
        """a refused value leaves the temperature as it was"""
        self.assertEqual(celsius_after(Temperature(5), fahrenheit=-999), 5)
        self.assertEqual(celsius_after(Temperature(5), celsius=-999), 5)
        self.assertEqual(celsius_after(Temperature(5), celsius="hot"), 5)

    def test_read_fahrenheit(self):
        """fahrenheit is read as °C × 9 / 5 + 32"""
        self.assertAlmostEqual(Temperature(100).fahrenheit, 212)
        self.assertAlmostEqual(Temperature(-40).fahrenheit, -40)
        self.assertAlmostEqual(Temperature(36.6).fahrenheit, 97.88)

    def test_fahrenheit_follows(self):
        """fahrenheit follows when celsius is set"""
        temperature = Temperature(100)
        temperature.celsius = 5
        self.assertAlmostEqual(temperature.fahrenheit, 41)

    def test_set_fahrenheit(self):
        """celsius follows when fahrenheit is set"""
        self.assertAlmostEqual(celsius_after(Temperature(5), fahrenheit=212), 100)
        self.assertAlmostEqual(celsius_after(Temperature(5), fahrenheit=0), -17.7777778)

    def test_fahrenheit_too_cold(self):
        """setting fahrenheit below the limit raises ValueError"""
        with self.assertRaises(ValueError):
            Temperature(5).fahrenheit = -460

    def test_kelvin(self):
        """kelvin is read, and follows celsius"""
        temperature = Temperature(-273.15)
        self.assertAlmostEqual(temperature.kelvin, 0)
        temperature.celsius = 20
        self.assertAlmostEqual(temperature.kelvin, 293.15)

    def test_set_kelvin(self):
        """setting kelvin raises AttributeError"""
        self.assertEqual(kelvin_after(Temperature(5), 300), "AttributeError")

    def test_independent(self):
        """every instance has a temperature of its own"""
        inside, outside = Temperature(20), Temperature(-3)
        inside.celsius = 22
        self.assertEqual((inside.celsius, outside.celsius), (22, -3))

    def test_docstrings(self):
        """each of the three attributes has a docstring that names its unit"""
        self.assertRegex(str(Temperature.__dict__.get("celsius").__doc__), "(?i)celsius|°C")
        self.assertRegex(str(Temperature.__dict__.get("fahrenheit").__doc__), "(?i)fahrenheit|°F")
        self.assertRegex(str(Temperature.__dict__.get("kelvin").__doc__), "(?i)kelvin")

    def test_repr(self):
        """repr shows the temperature in °C"""
        self.assertEqual(repr(Temperature(7.5)), "Temperature(7.5)")


if __name__ == "__main__":
    unittest.main()
