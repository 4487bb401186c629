"""The days of the months, with a slip in August."""

DAYS = {1: 31, 2: 28, 3: 31, 4: 30, 5: 31, 6: 30, 7: 31, 8: 30, 9: 30, 10: 31, 11: 30, 12: 31}


def days(month):
    return DAYS[month]
