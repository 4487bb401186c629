import unittest

from solution import size

assert size() == 4


class SizeTest(unittest.TestCase):
    def test_size(self):
        self.assertEqual(size(), 4)
