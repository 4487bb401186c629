import unittest

from solution import area


class AreaTest(unittest.TestCase):
    def test_area(self):
        self.assertEqual(area(2), 4)
