import unittest

from solution import identity, power


class MatrixTest(unittest.TestCase):
    def test_identity(self):
        self.assertEqual(identity(2), [[1, 0], [0, 1]])

    def test_fibonacci(self):
        self.assertEqual(power([[1, 1], [1, 0]], 6), [[13, 8], [8, 5]])

    def test_transpose(self):
        self.assertEqual(power([[1, 2], [3, 4]], 1).T, [[1, 3], [2, 4]])
