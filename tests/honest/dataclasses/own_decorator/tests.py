import inspect
import unittest

from solution import plain


@plain
class Point:
    fields = "xyz"
    z = 0


class PlainTest(unittest.TestCase):
    def test_init(self):
        self.assertEqual(vars(Point(1, 2)), {"x": 1, "y": 2, "z": 0})

    def test_equal(self):
        self.assertEqual(Point(1, 2), Point(x=1, y=2, z=0))
        self.assertNotEqual(Point(1, 2), (1, 2, 0))

    def test_repr(self):
        self.assertEqual(repr(Point(1, 2, 3)), "Point(x=1, y=2, z=3)")

    def test_match(self):
        match Point(4, 5, 6):
            case Point(x, y, z):
                self.assertEqual((x, y, z), (4, 5, 6))

    def test_signature(self):
        self.assertEqual(str(inspect.signature(Point)), "(x, y, z=0)")
