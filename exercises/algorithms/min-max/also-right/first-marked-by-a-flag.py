"""one loop over the iterable itself, with a flag that says whether an item has come yet"""


def min_max(items):
    """Return the smallest and the largest of items as a tuple."""
    found = False
    for item in items:
        if not found:
            smallest = largest = item
            found = True
        if item < smallest:
            smallest = item
        if item > largest:
            largest = item
    if not found:
        raise ValueError("there are no items")
    return (smallest, largest)
