import copy
import unittest

from solution import rotate


class RotateTest(unittest.TestCase):
    def test_quarter(self):
        picture = [[1, 2], [3, 4]]
        rotate(picture)
        self.assertEqual(picture, [[3, 1], [4, 2]])

    def test_full_turn(self):
        picture = [list("abc"), list("def"), list("ghi")]
        before = copy.deepcopy(picture)
        for _ in range(4):
            self.assertIs(rotate(picture), picture)
        self.assertEqual(picture, before)

    def test_with_itself(self):
        picture = [[1, 2], [3, 4]]
        self.assertEqual(rotate(picture), [[3, 1], picture[1]])
