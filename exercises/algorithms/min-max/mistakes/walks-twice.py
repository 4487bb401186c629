"""one loop for the smallest and another for the largest: a generator is used up after the first."""


def min_max(items):
    found = False
    for item in items:
        if not found or item < smallest:
            smallest = item
        found = True
    found = False
    for item in items:
        if not found or largest < item:
            largest = item
        found = True
    if not found:
        raise ValueError("no items")
    return smallest, largest
