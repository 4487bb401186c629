"""An addition with a test of its own, which is wrong."""

import unittest


def add(a, b):
    return a + b


class AddTest(unittest.TestCase):
    def test_ones(self):
        self.assertEqual(add(1, 1), 3)
