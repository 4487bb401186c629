import unittest

from solution import corners


class CornersTest(unittest.TestCase):
    def test_list(self):
        self.assertEqual(corners(1), [(0, 0), (1, 0), (0, 1), (1, 1)])

    def test_set(self):
        self.assertEqual(set(corners(1)), {(0, 0), (1, 0), (0, 1), (1, 1)})
