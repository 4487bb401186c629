import unittest

from solution import countdown, squares


class CountdownTest(unittest.TestCase):
    def test_values(self):
        self.assertEqual(list(countdown(3)), [3, 2, 1])

    def test_checked_at_once(self):
        with self.assertRaises(ValueError):
            countdown(-1)

    def test_lazy(self):
        self.assertEqual(next(squares(3)), 0)

    def test_exhausted(self):
        numbers = squares(2)
        self.assertEqual(list(numbers), [0, 1])
        self.assertEqual(list(numbers), [])
