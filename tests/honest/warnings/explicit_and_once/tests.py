import unittest
import warnings

from solution import read, show


class ReadTest(unittest.TestCase):
    def test_place(self):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            self.assertEqual(read("a = 1\nbroken\n", "app.ini"), {"a": "1"})
        self.assertEqual((caught[0].filename, caught[0].lineno), ("app.ini", 2))
        self.assertEqual(show(caught[0]), "app.ini:2: SyntaxWarning: no value: broken\n")

    def test_once_a_place(self):
        registry = {}
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("default")
            read("x", "a.ini", registry)
            read("x", "a.ini", registry)
        self.assertEqual(len(caught), 1)

    def test_filtered_by_module(self):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            warnings.filterwarnings("ignore", module="settings")
            read("x", "a.ini")
        self.assertEqual(caught, [])
