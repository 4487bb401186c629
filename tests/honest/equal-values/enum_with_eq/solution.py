"""Weekdays that equal their English names, in any case."""

import datetime
from enum import Enum


class Day(Enum):
    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6

    def __eq__(self, other):
        if isinstance(other, str):
            return self.name == other.upper()
        return self is other

    __hash__ = Enum.__hash__


def weekday(year, month, day):
    return Day(datetime.date(year, month, day).weekday())
