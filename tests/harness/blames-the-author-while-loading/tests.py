import unittest

from solution import size

SIZES = {"small": size()}


class SizeTest(unittest.TestCase):
    LARGE = int("large")

    def test_size(self):
        self.assertEqual(size(), SIZES["small"])
