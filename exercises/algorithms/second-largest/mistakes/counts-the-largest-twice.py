"""letting a bid that equals the largest become the second: equal bids count once."""

MISSING = object()


def second_largest(bids):
    largest = second = MISSING
    for bid in bids:
        if largest is MISSING or bid > largest:
            largest, second = bid, largest
        elif second is MISSING or bid > second:
            second = bid
    if second is MISSING:
        raise ValueError("second_largest() needs two different bids")
    return second
