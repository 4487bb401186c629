"""Floats that are not like others: nan, infinities, signed zeros."""

import math
import struct


def bits(number):
    return f"{struct.unpack('>Q', struct.pack('>d', number))[0]:064b}"


def clean(values):
    return [v for v in values if not math.isnan(v)]


def sign(number):
    return math.copysign(1, number)


def extremes(values):
    values = clean(values) or [math.nan]
    return min(values), max(values)
