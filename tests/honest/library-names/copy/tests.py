import unittest

from copy import deepcopy


class DeepCopyTest(unittest.TestCase):
    def test_nested(self):
        value = {"a": [1, (2, [3])]}
        result = deepcopy(value)
        self.assertEqual(result, value)
        self.assertIsNot(result["a"], value["a"])
        self.assertIsNot(result["a"][1][1], value["a"][1][1])

    def test_cycle(self):
        value = []
        value.append(value)
        result = deepcopy(value)
        self.assertIs(result[0], result)
        self.assertIsNot(result, value)
