import traceback
import unittest

from solution import __file__ as path
from solution import average, places, report


class PlacesTest(unittest.TestCase):
    def test_two(self):
        found = places(average, [])
        self.assertEqual([name for name, _ in found], ["places", "average"])
        self.assertEqual(found[-1][1], "return sum(values) / len(values)")

    def test_none(self):
        self.assertEqual(places(average, [1]), [])

    def test_last_file(self):
        try:
            report([[1], []])
        except ZeroDivisionError as error:
            last = traceback.extract_tb(error.__traceback__)[-1]
        self.assertEqual((last.filename, last.name, last.lineno), (path, "average", 16))
