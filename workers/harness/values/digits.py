"""Whole numbers with more digits than Python turns into text: their ends, and where two part."""

import math

from ..limits import DIGITS, DIGITS_COUNTED, DIGITS_SHOWN

_LIMIT = 10**4300
"""`str` refuses longer ones, unless learner code has set another limit."""

_repr = int.__repr__
_exact = int.__pos__


def text_of(number):
    """First and last digits of a number, and how many there are; in full where Python can."""
    number = _exact(number)
    sign = "-" if number < 0 else ""
    digits = _digits(abs(number))
    if digits is None:
        return f"{sign}a number of about {_length(number):,} digits"
    if len(digits) <= 2 * DIGITS_SHOWN:
        return sign + digits
    first, last = digits[:DIGITS_SHOWN], digits[-DIGITS_SHOWN:]
    return f"{sign}{first}…{last} ({len(digits):,} digits)"


def is_long(value):
    """Whether a value is a whole number that only this file can show."""
    return issubclass(type(value), int) and not -_LIMIT < _exact(value) < _LIMIT


def difference(actual, expected):
    """A sentence on where two numbers part of which one is long."""
    wanted, got = (_digits(abs(_exact(n))) for n in (expected, actual))
    if wanted is None or got is None:
        return "The two numbers differ."
    if len(wanted) != len(got):
        return f"Expected a number of {len(wanted):,} digits, but got one of {len(got):,}."
    if wanted == got:
        return "The two numbers differ in their sign."
    place = next(i for i, (one, other) in enumerate(zip(wanted, got)) if one != other)
    around = slice(max(place - 5, 0), place + 15)
    return (
        f"The first different digit of {len(wanted):,} is number {place + 1:,}:"
        f" expected {wanted[place]} in {wanted[around]}, but got {got[place]} in {got[around]}."
    )


def _length(number):
    return int(number.bit_length() * math.log10(2)) + 1


def _digits(number):
    """The decimal digits, whatever `sys.set_int_max_str_digits` says; None where far too many."""
    if number.bit_length() > DIGITS_COUNTED * 3.33:
        return None
    return _halves(number, _length(number)) if number else "0"


def _halves(number, length):
    # No limit that can be set is lower.
    if length <= DIGITS:
        return _repr(number)
    half = length // 2
    high, low = divmod(number, 10**half)
    return _halves(high, length - half) + _halves(low, half).rjust(half, "0")
