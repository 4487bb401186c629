import unittest

from solution import is_even, is_odd, total


class DeepTest(unittest.TestCase):
    def test_total(self):
        self.assertEqual(total(list(range(900))), 404550)

    def test_mutual(self):
        self.assertTrue(is_even(900))
        self.assertFalse(is_odd(900))

    def test_endless(self):
        with self.assertRaises(RecursionError):
            is_even(-1)
