"""folds with functools.reduce over a pair that starts as a sentinel"""

from functools import reduce


def min_max(items):
    """Return the smallest and the largest of items as a tuple."""

    def widen(ends, item):
        if ends is None:
            return item, item
        low, high = ends
        return (item if item < low else low), (item if high < item else high)

    ends = reduce(widen, items, None)
    if ends is None:
        raise ValueError("no items, so neither a smallest nor a largest one")
    return ends
