"""`<=` where `<` is enough: items that support `<` need not support `<=`, for Python does not derive
one from the other."""


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
