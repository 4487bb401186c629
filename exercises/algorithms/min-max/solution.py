from collections.abc import Iterable


def min_max(items: Iterable) -> tuple:
    """Return the smallest and the largest of items, found in one pass."""
    remaining = iter(items)
    try:
        smallest = largest = next(remaining)
    except StopIteration:
        raise ValueError("min_max() needs at least one item") from None
    for item in remaining:
        if item < smallest:
            smallest = item
        elif largest < item:
            largest = item
    return smallest, largest
