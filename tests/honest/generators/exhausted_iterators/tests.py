import unittest

from solution import Peekable, batches


class PeekableTest(unittest.TestCase):
    def test_peek(self):
        values = Peekable("ab")
        self.assertEqual((values.peek(), next(values), values.peek()), ("a", "a", "b"))

    def test_exhausted(self):
        values = Peekable([])
        self.assertEqual(values.peek("-"), "-")
        self.assertRaises(StopIteration, next, values)
        self.assertEqual(list(values), [])

    def test_put_back(self):
        values = Peekable([2])
        values.put_back(1)
        self.assertEqual(list(values), [1, 2])

    def test_batches(self):
        numbers = batches(range(5), 2)
        self.assertEqual(list(numbers), [[0, 1], [2, 3], [4]])
        self.assertEqual(list(numbers), [])
