"""`if not smallest` to ask whether there is a smallest yet: 0 and an empty string are false as
well, and are forgotten."""


def min_max(items):
    smallest = largest = None
    for item in items:
        if not smallest or item < smallest:
            smallest = item
        if not largest or largest < item:
            largest = item
    if smallest is None:
        raise ValueError("no items")
    return smallest, largest
