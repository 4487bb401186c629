import unittest

from solution import flood


class FloodTest(unittest.TestCase):
    def test_flood(self):
        flood()
