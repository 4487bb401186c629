import unittest

from solution import name


class NameTest(unittest.TestCase):
    def test_first(self):
        self.assertEqual(name(0), "red 0")

    def test_last(self):
        self.assertEqual(name(199), "mint 19")

    def test_all_differ(self):
        self.assertEqual(len({name(n) for n in range(200)}), 200)

    def test_none(self):
        self.assertRaises(ValueError, name, 200)
