import datetime as dt
import unittest

from solution import add_working_days, age, easter, to_zone


class DatesTest(unittest.TestCase):
    def test_easter(self):
        self.assertEqual(easter(2024), dt.date(2024, 3, 31))
        self.assertEqual(easter(2000).strftime("%d %B"), "23 April")

    def test_working_days(self):
        self.assertEqual(add_working_days(dt.date(2024, 5, 3), 3), dt.date(2024, 5, 8))

    def test_age(self):
        self.assertEqual(age(dt.date(2000, 2, 29), dt.date(2024, 2, 28)), 23)

    def test_zone(self):
        moment = dt.datetime(2024, 1, 1, 23, tzinfo=dt.timezone.utc)
        self.assertEqual(to_zone(moment, 2).isoformat(), "2024-01-02T01:00:00+02:00")
        self.assertEqual(to_zone(moment, 2), moment)
