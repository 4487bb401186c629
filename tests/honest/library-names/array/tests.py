import unittest

from array import Array


class ArrayTest(unittest.TestCase):
    def setUp(self):
        self.array = Array()
        for letter in "abcde":
            self.array.append(letter)

    def test_values(self):
        self.assertEqual(list(self.array), list("abcde"))
        self.assertEqual(len(self.array), 5)

    def test_moves(self):
        self.assertEqual(self.array.moves, 3)

    def test_outside(self):
        with self.assertRaises(IndexError):
            self.array[5]
