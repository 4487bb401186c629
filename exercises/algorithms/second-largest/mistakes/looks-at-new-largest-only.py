"""changing the second only when there is a new largest: a bid between the two is passed over."""

MISSING = object()


def second_largest(bids):
    largest = second = MISSING
    for bid in bids:
        if largest is MISSING or bid > largest:
            largest, second = bid, largest
    if second is MISSING:
        raise ValueError("second_largest() needs two different bids")
    return second
