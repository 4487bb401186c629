import unittest

from solution import reverse


class ReverseTest(unittest.TestCase):
    def test_reversed(self):
        self.assertEqual(reverse([1, 2]), [2, 1])

    def test_longer(self):
        self.assertNotEqual(reverse([1, 2]), [2, 1, 0])
