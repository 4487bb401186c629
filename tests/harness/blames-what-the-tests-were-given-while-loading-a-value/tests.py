import unittest

from solution import prices

FOUND = prices()


def names():
    return sorted(FOUND)


NAMES = [name.title() for name in FOUND]


class PricesTest(unittest.TestCase):
    def test_names(self):
        self.assertEqual(NAMES, ["Tea"])
