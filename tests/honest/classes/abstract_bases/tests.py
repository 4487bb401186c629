import unittest
from collections.abc import Sequence

from solution import Reverse, Storage, Upper


class Memory:
    size = 0

    def load(self, key):
        return key


class AbstractTest(unittest.TestCase):
    def test_not_made(self):
        with self.assertRaisesRegex(TypeError, "abstract"):
            Storage()

    def test_duck(self):
        self.assertIsInstance(Memory(), Storage)
        self.assertFalse(issubclass(int, Storage))

    def test_sequence(self):
        letters = Reverse("abc")
        self.assertEqual(list(letters), ["c", "b", "a"])
        self.assertEqual((letters.index("a"), letters.count("b"), "z" in letters), (2, 1, False))
        self.assertIsInstance(letters, Sequence)

    def test_mapping(self):
        table = Upper({"a": 1})
        self.assertEqual((table["a"], table.get("x"), dict(table)), (1, None, {"A": 1}))
        self.assertEqual(table, {"A": 1})
