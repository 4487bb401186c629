import unittest

from solution import square


class SquareTest(unittest.TestCase):
    def test_squares(self):
        for n in range(5):
            with self.subTest(n=n):
                self.assertEqual(square(n), n * n)

    def test_labelled(self):
        for n, expected in [(3, 9), (4, 16)]:
            with self.subTest("small", n=n):
                with self.subTest(expected=expected):
                    self.assertEqual(square(n), expected)
