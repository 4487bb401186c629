import unittest

from solution import Chain, Record, make_class


class DynamicTest(unittest.TestCase):
    def test_record(self):
        record = Record(a=1)
        record.b = 2
        self.assertEqual((record.a, record.b, dir(record)), (1, 2, ["a", "b"]))
        with self.assertRaisesRegex(AttributeError, "c"):
            record.c
        self.assertFalse(hasattr(record, "__len__"))

    def test_chain(self):
        self.assertEqual(Chain().users.ada.posts(5), "/users/ada/posts/5")

    def test_class(self):
        Point = make_class("Point", "x", "y")
        self.assertEqual(Point(1, 2).y, 2)
        self.assertRaises(ValueError, Point, 1)
        with self.assertRaises(AttributeError):
            Point(1, 2).z = 3
