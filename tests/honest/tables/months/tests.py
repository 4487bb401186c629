import calendar
import unittest

from solution import days


class DaysTest(unittest.TestCase):
    def test_all(self):
        for month in range(1, 13):
            self.assertEqual(days(month, 2023), calendar.monthrange(2023, month)[1])

    def test_leap(self):
        self.assertEqual(days(2, 2024), 29)
        self.assertEqual(days(2, 1900), 28)
        self.assertEqual(days(2, 2000), 29)

    def test_no_month(self):
        with self.assertRaises(ValueError):
            days(13, 2024)
