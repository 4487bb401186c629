"""`elif` after a start at infinity: an item that is a new smallest is never tried as the largest,
and the first one is both."""


def min_max(items):
    smallest = float("inf")
    largest = float("-inf")
    empty = True
    for item in items:
        empty = False
        if item < smallest:
            smallest = item
        elif largest < item:
            largest = item
    if empty:
        raise ValueError("no items")
    return smallest, largest
