"""starting at 0: if every item is positive, 0 comes out as the smallest, and if every item is
negative, as the largest."""


def min_max(items):
    smallest = largest = 0
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
