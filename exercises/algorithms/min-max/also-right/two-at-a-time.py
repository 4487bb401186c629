"""takes two items at a time, for three comparisons per pair"""


def min_max(items):
    """Return the smallest and the largest of items as a tuple."""
    missing = object()
    iterator = iter(items)
    smallest = largest = next(iterator, missing)
    if smallest is missing:
        raise ValueError("min_max() of an empty iterable")
    for first in iterator:
        second = next(iterator, first)
        if second < first:
            low, high = second, first
        elif first < second:
            low, high = first, second
        else:
            low = high = first
        if low < smallest:
            smallest = low
        if largest < high:
            largest = high
    return smallest, largest
