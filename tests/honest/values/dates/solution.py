"""Calendars: Easter, working days, ages, time zones."""

import datetime as dt
from datetime import timedelta, timezone


def easter(year):
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    i = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * i) // 451
    month, day = divmod(h + i - 7 * m + 114, 31)
    return dt.date(year, month, day + 1)


def add_working_days(day, count):
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < 5
    return day


def age(born, today):
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def to_zone(moment, hours):
    return moment.astimezone(timezone(timedelta(hours=hours)))
