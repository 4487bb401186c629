import types
import unittest

from solution import Shape, Square, total


class Circle:
    name = "circle"

    def area(self):
        return 3


class ShapeTest(unittest.TestCase):
    def test_total(self):
        self.assertEqual(total([Square(2), Circle(), "no shape"]), 7)

    def test_instance(self):
        self.assertIsInstance(Circle(), Shape)
        self.assertIsInstance(types.SimpleNamespace(name="x", area=len), Shape)
        self.assertNotIsInstance(object(), Shape)

    def test_not_made(self):
        self.assertRaises(TypeError, Shape)
