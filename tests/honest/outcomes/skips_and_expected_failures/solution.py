"""Rounds numbers half up, and knows what it does not do yet."""

import math

NOT_YET = {"negative"}


def round_half_up(number, digits=0):
    factor = 10**digits
    return math.floor(number * factor + 0.5) / factor
