"""takes the first two different bids from an iterator, then goes on with both known."""


def second_largest(bids):
    """Return the second-largest of the different bids."""
    rest = iter(bids)
    try:
        largest = next(rest)
        second = next(bid for bid in rest if bid != largest)
    except StopIteration:
        raise ValueError("at least two different bids are needed") from None
    if second > largest:
        largest, second = second, largest
    for bid in rest:
        if bid > largest:
            second = largest
            largest = bid
        elif second < bid < largest:
            second = bid
    return second
