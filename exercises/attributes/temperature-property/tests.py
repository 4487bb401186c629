import math
import unittest

from solution import Temperature


def celsius_after(temperature, **changes):
    """The temperature in °C after the attributes have been set, refused values included."""
    for name, value in changes.items():
        try:
            setattr(temperature, name, value)
        except ValueError:
            pass
    return temperature.celsius


def fahrenheit_of(celsius):
    """The °F of a new temperature, or "ValueError" if it cannot be made."""
    try:
        return Temperature(celsius).fahrenheit
    except ValueError:
        return "ValueError"


def kelvin_after(temperature, kelvin):
    """The kelvin after setting it, or "AttributeError" if it cannot be set."""
    try:
        temperature.kelvin = kelvin
    except AttributeError:
        return "AttributeError"
    return temperature.kelvin


class TemperatureTest(unittest.TestCase):
    # rule: celsius is read and set as before
    def test_read(self):
        """celsius is what the instance was created with, 0 by default"""
        self.assertEqual(Temperature(36.6).celsius, 36.6)
        self.assertEqual(Temperature().celsius, 0)

    # rule: Change Temperature so that none of those lines changes
    def test_keyword(self):
        """a temperature can still be made with celsius=…"""
        self.assertEqual(Temperature(celsius=-3).celsius, -3)

    # rule: celsius is read and set as before
    def test_as_it_was_set(self):
        """celsius is read as the number that was set, a whole one too"""
        self.assertEqual(repr(Temperature(21).celsius), "21")
        self.assertEqual(repr(celsius_after(Temperature(5), celsius=-7)), "-7")

    # rule: celsius is read and set as before
    def test_set(self):
        """celsius can be set like an ordinary attribute, to 0 and below as well"""
        self.assertEqual(celsius_after(Temperature(5), celsius=21.5), 21.5)
        self.assertEqual(celsius_after(Temperature(5), celsius=0), 0)
        self.assertEqual(celsius_after(Temperature(5), celsius=-40), -40)

    # rule: celsius is read and set as before
    def test_augmented(self):
        """celsius can be raised with +="""
        temperature = Temperature(18)
        temperature.celsius += 1.5
        self.assertEqual(temperature.celsius, 19.5)

    # rule: a value below −273.15 raises ValueError
    def test_too_cold(self):
        """setting celsius below -273.15 raises ValueError"""
        temperature = Temperature(5)
        with self.assertRaises(ValueError):
            temperature.celsius = -274
        with self.assertRaises(ValueError):
            temperature.celsius = -math.inf

    # rule: a value below −273.15 raises ValueError
    def test_absolute_zero(self):
        """-273.15 °C itself is allowed"""
        self.assertEqual(Temperature(-273.15).celsius, -273.15)
        self.assertEqual(celsius_after(Temperature(5), celsius=-273.15), -273.15)

    # rule: The limit also applies to a new instance
    def test_make_too_cold(self):
        """a new instance below -273.15 raises ValueError too"""
        self.assertAlmostEqual(fahrenheit_of(-273), -459.4)
        self.assertEqual(fahrenheit_of(-274), "ValueError")

    # rule: A refused value changes nothing
    def test_refused(self):
        """a refused value leaves the temperature as it was"""
        self.assertEqual(celsius_after(Temperature(5), fahrenheit=-999), 5)
        self.assertEqual(celsius_after(Temperature(5), celsius=-999), 5)

    # rule: follows °F = °C × 9 / 5 + 32
    def test_read_fahrenheit(self):
        """fahrenheit is read as °C × 9 / 5 + 32"""
        self.assertAlmostEqual(Temperature(100).fahrenheit, 212)
        self.assertAlmostEqual(Temperature(-40).fahrenheit, -40)
        self.assertAlmostEqual(Temperature(36.6).fahrenheit, 97.88)

    # rule: follows °F = °C × 9 / 5 + 32
    def test_fahrenheit_follows(self):
        """fahrenheit follows when celsius is set"""
        temperature = Temperature(100)
        temperature.celsius = 5
        self.assertAlmostEqual(temperature.fahrenheit, 41)

    # rule: fahrenheit can be read and set too
    def test_set_fahrenheit(self):
        """celsius follows when fahrenheit is set"""
        self.assertAlmostEqual(celsius_after(Temperature(5), fahrenheit=212), 100)
        self.assertAlmostEqual(celsius_after(Temperature(5), fahrenheit=0), -17.7777778)

    # rule: The limit also applies … to fahrenheit
    def test_fahrenheit_too_cold(self):
        """setting fahrenheit below the limit raises ValueError"""
        with self.assertRaises(ValueError):
            Temperature(5).fahrenheit = -460

    # rule: The limit also applies … to fahrenheit
    def test_fahrenheit_limit(self):
        """fahrenheit may go down nearly to -459.67, which is the limit"""
        self.assertAlmostEqual(celsius_after(Temperature(5), fahrenheit=-459.6), -273.1111111)

    # rule: kelvin, which is °C + 273.15
    def test_kelvin(self):
        """kelvin is read, and follows celsius"""
        temperature = Temperature(-273.15)
        self.assertAlmostEqual(temperature.kelvin, 0)
        temperature.celsius = 20
        self.assertAlmostEqual(temperature.kelvin, 293.15)

    # rule: Setting kelvin raises AttributeError
    # rule: can only be read
    def test_set_kelvin(self):
        """setting kelvin raises AttributeError"""
        self.assertEqual(kelvin_after(Temperature(5), 300), "AttributeError")

    # rule: kelvin, which is °C + 273.15
    def test_kelvin_follows_fahrenheit(self):
        """kelvin follows when fahrenheit is set"""
        temperature = Temperature(5)
        temperature.fahrenheit = 86
        self.assertAlmostEqual(temperature.kelvin, 303.15)

    # rule: celsius is read and set as before
    def test_independent(self):
        """each instance has a temperature of its own"""
        inside, outside = Temperature(20), Temperature(-3)
        inside.celsius = 22
        self.assertEqual((inside.celsius, outside.celsius), (22, -3))


if __name__ == "__main__":
    unittest.main()
