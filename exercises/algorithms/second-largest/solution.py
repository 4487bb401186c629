from collections.abc import Iterable

MISSING = object()


def second_largest(bids: Iterable):
    """Return the second-largest of the different bids, found in one pass."""
    largest = second = MISSING
    for bid in bids:
        if largest is MISSING or largest < bid:
            largest, second = bid, largest
        elif bid < largest and (second is MISSING or second < bid):
            second = bid
    if second is MISSING:
        raise ValueError("second_largest() needs two different bids")
    return second
