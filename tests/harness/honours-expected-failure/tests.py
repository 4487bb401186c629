import unittest

from solution import add


class Expected(unittest.TestCase):
    @unittest.expectedFailure
    def test_fails(self):
        self.assertEqual(add(1, 1), 3)

    @unittest.expectedFailure
    def test_passes(self):
        self.assertEqual(add(1, 1), 2)
