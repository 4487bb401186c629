import pickle
import unittest

from solution import record

Point = record("Point", "x y")


class RecordTest(unittest.TestCase):
    def test_fields(self):
        self.assertEqual((Point(1, 2).x, Point(1, 2).y), (1, 2))
        self.assertEqual(Point(1, 2), (1, 2))

    def test_module(self):
        self.assertEqual(Point.__module__, __name__)

    def test_pickle(self):
        copy = pickle.loads(pickle.dumps(Point(3, 4)))
        self.assertIs(type(copy), Point)
        self.assertEqual(repr(copy), "Point(x=3, y=4)")

    def test_count(self):
        self.assertRaises(TypeError, Point, 1)
