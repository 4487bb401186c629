"""`>=` where `>` is meant: of two equal bids, the later one then takes the place of the earlier."""

MISSING = object()


def second_largest(bids):
    largest = second = MISSING
    for bid in bids:
        if largest is MISSING or bid > largest:
            largest, second = bid, largest
        elif bid == largest:
            largest = bid
        elif second is MISSING or bid >= second:
            second = bid
    if second is MISSING:
        raise ValueError("second_largest() needs two different bids")
    return second
