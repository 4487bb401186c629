"""starting at infinity: it works for numbers, but a string or a date cannot be compared with it."""


def min_max(items):
    smallest = float("inf")
    largest = float("-inf")
    empty = True
    for item in items:
        empty = False
        if item < smallest:
            smallest = item
        if largest < item:
            largest = item
    if empty:
        raise ValueError("no items")
    return smallest, largest
