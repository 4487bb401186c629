import unittest

from solution import fields, load, table_of

Vec = list[float]
STARS = [("Vega", [1.0, 2.0]), ("Deneb", [0.5, 4.0])]


class Star:
    table = "STARS"
    name: "str"
    place: "Vec"


class LoadTest(unittest.TestCase):
    def test_table(self):
        self.assertIs(table_of(Star), STARS)

    def test_fields(self):
        self.assertEqual(fields(Star), {"name": str, "place": list[float]})

    def test_load(self):
        self.assertEqual([star.name for star in load(Star)], ["Vega", "Deneb"])
        self.assertEqual(load(Star)[1].place, [0.5, 4.0])
