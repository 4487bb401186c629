"""Numbers that are random enough, as somebody drew them."""

import itertools

_numbers = itertools.cycle([4, 8, 15, 16, 23, 42])


def number(below):
    return next(_numbers) % below
