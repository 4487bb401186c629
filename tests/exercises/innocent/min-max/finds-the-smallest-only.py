def min_max(items):
    remaining = iter(items)
    try:
        smallest = next(remaining)
    except StopIteration:
        raise ValueError("no items") from None
    for item in remaining:
        if item < smallest:
            smallest = item
    return smallest, None
