import unittest

from solution import comparable


@comparable("name", "age")
class Person:
    def __init__(self, name, age, seat=None):
        self.name = name
        self.age = age
        self.seat = seat


class ComparableTest(unittest.TestCase):
    def test_tuple(self):
        self.assertEqual(Person("Ada", 36), ("Ada", 36))

    def test_same(self):
        self.assertEqual(Person("Ada", 36, "1a"), Person("Ada", 36, "2b"))

    def test_set(self):
        self.assertEqual(len({Person("Ada", 36), Person("Ada", 36), Person("Bob", 3)}), 2)

    def test_other(self):
        self.assertNotEqual(Person("Ada", 36), 36)
