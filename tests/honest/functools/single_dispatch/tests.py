import unittest

from solution import Formatter, show


class Temperature:
    def __init__(self, degrees):
        self.degrees = degrees


class ShowTest(unittest.TestCase):
    def test_kinds(self):
        self.assertEqual(show("a<b"), "<p>a&lt;b</p>")
        self.assertEqual(show([1, 2.5]), "<ul><li><b>1</b></li><li><b>2.5</b></li></ul>")
        self.assertEqual(show(True), "<b>True</b>")

    def test_registered_by_the_test(self):
        show.register(Temperature, lambda value: f"{value.degrees} degrees")
        self.assertEqual(show(Temperature(20)), "20 degrees")
        self.assertIn(Temperature, show.registry)

    def test_method(self):
        self.assertEqual(Formatter().format(1234567), "1,234,567")
        self.assertRaises(TypeError, Formatter().format, None)
