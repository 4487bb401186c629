"""Exact arithmetic: decimals with rounding, fractions, huge integers."""

import math
from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction


def with_tax(price, rate="0.19"):
    amount = Decimal(price) * (1 + Decimal(rate))
    return amount.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


def egyptian(fraction):
    parts = []
    while fraction:
        part = Fraction(1, math.ceil(1 / fraction))
        parts.append(part)
        fraction -= part
    return parts


def root_two(digits):
    with localcontext() as context:
        context.prec = digits
        return Decimal(2).sqrt()


def digit_sum(number):
    total = 0
    while number:
        number, digit = divmod(number, 10)
        total += digit
    return total
