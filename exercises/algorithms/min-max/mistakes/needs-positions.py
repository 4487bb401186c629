"""asking for `items[0]` or `len(items)`: a set has no positions, and a generator has no length
either."""


def min_max(items):
    if len(items) == 0:
        raise ValueError("no items")
    smallest = largest = items[0]
    for index in range(1, len(items)):
        if items[index] < smallest:
            smallest = items[index]
        if largest < items[index]:
            largest = items[index]
    return smallest, largest
