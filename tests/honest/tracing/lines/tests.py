import unittest

from solution import lines_of


def sign(n):
    if n < 0:
        return -1
    return 1


class LinesTest(unittest.TestCase):
    def test_positive(self):
        self.assertEqual(lines_of(sign, 5), [1, 3])

    def test_negative(self):
        self.assertEqual(lines_of(sign, -5), [1, 2])
