import unittest

from solution import Film, Person, check, film


class PersonTest(unittest.TestCase):
    def test_tuple(self):
        self.assertEqual(Person("Ada Love", 36), ("Ada Love", 36))
        self.assertEqual(Person("Ada Love").initials, "AL")

    def test_named(self):
        person = Person("Ada")._replace(age=5)
        self.assertEqual(person._asdict(), {"name": "Ada", "age": 5})
        self.assertEqual(Person._field_defaults, {"age": 0})

    def test_unpacked(self):
        name, age = Person("Bob", 3)
        self.assertEqual((name, age), ("Bob", 3))


class FilmTest(unittest.TestCase):
    def test_dict(self):
        self.assertEqual(film("Alien;1979"), {"title": "Alien", "year": 1979})
        self.assertIs(type(film("Up")), dict)

    def test_keys(self):
        self.assertTrue(check(Film, {"title": "Up"}))
        self.assertFalse(check(Film, {"title": "Up", "stars": 5}))
        self.assertFalse(check(Film, {"year": 1}))
