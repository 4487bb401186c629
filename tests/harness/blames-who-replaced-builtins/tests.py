import unittest

from solution import add, total


class ForgeTest(unittest.TestCase):
    def test_add(self):
        self.assertEqual(add(2, 3), 5)

    def test_total(self):
        numbers = [1, 2, 3]
        self.assertEqual(total(numbers), sum(numbers))

    def test_type(self):
        self.assertIsInstance(add(1, 1), int)
