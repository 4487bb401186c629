import unittest

from solution import Stack


class StackTest(unittest.TestCase):
    def test_empty(self):
        self.assertEqual(Stack().size(), 0)
