import unittest

from copy import deepcopy


class DeepCopyTest(unittest.TestCase):
    def test_equal(self):
        self.assertEqual(deepcopy([1, [2]]), [1, [2]])

    def test_deep(self):
        value = [[1]]
        self.assertIsNot(deepcopy(value)[0], value[0])
