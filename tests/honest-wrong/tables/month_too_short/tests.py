import unittest

from solution import days


class DaysTest(unittest.TestCase):
    def test_each(self):
        for month, expected in enumerate([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31], 1):
            with self.subTest(month=month):
                self.assertEqual(days(month), expected)

    def test_year(self):
        self.assertGreater(sum(map(days, range(1, 13))), 300)
