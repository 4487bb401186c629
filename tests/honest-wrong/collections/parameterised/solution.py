"""Leap years without the rule of four hundred."""


def is_leap(year):
    return year % 4 == 0 and year % 100 != 0
