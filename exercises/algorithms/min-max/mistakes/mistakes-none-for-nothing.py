"""`None` as the sign for "no items yet": an item may itself be `None`, and `[None]` is not
empty."""


def min_max(items):
    smallest = largest = None
    for item in items:
        if smallest is None:
            smallest = largest = item
        elif item < smallest:
            smallest = item
        elif largest < item:
            largest = item
    if smallest is None:
        raise ValueError("no items")
    return smallest, largest
