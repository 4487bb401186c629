import unittest

from solution import weekday


class WeekdayTest(unittest.TestCase):
    def test_thursday(self):
        self.assertEqual(weekday(1970, 1, 1), "Thursday")

    def test_leap_day(self):
        self.assertEqual(weekday(2024, 2, 29), "thursday")

    def test_member(self):
        self.assertIs(weekday(2024, 1, 6), type(weekday(2024, 1, 6)).SATURDAY)
