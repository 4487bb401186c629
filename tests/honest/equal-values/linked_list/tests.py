import unittest

from solution import from_digits, reverse


class ListTest(unittest.TestCase):
    def test_digits(self):
        self.assertEqual(from_digits(305), [3, 0, 5])

    def test_reverse(self):
        self.assertEqual(reverse([1, 2, 3]), [3, 2, 1])

    def test_empty(self):
        self.assertEqual(reverse([]), [])

    def test_differs(self):
        self.assertNotEqual(reverse([1, 2]), [1, 2])
