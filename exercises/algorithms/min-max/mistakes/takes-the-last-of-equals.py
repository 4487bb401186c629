"""`<=` where `<` is meant: an equal item that comes later then takes the place of the first."""


def min_max(items):
    remaining = iter(items)
    try:
        smallest = largest = next(remaining)
    except StopIteration:
        raise ValueError("no items") from None
    for item in remaining:
        if item <= smallest:
            smallest = item
        if largest <= item:
            largest = item
    return smallest, largest
