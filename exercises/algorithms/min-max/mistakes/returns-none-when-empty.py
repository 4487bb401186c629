"""returning `None` when there are no items: the caller notices much later, and far from the
cause."""


def min_max(items):
    remaining = iter(items)
    smallest = largest = next(remaining, None)
    if smallest is None:
        return None
    for item in remaining:
        if item < smallest:
            smallest = item
        elif largest < item:
            largest = item
    return smallest, largest
