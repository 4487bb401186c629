"""`is not` where `!=` is meant: two equal bids need not be the same object, and such a pair is then
counted twice."""

MISSING = object()


def second_largest(bids):
    largest = second = MISSING
    for bid in bids:
        if largest is MISSING or bid > largest:
            largest, second = bid, largest
        elif bid is not largest and (second is MISSING or bid > second):
            second = bid
    if second is MISSING:
        raise ValueError("second_largest() needs two different bids")
    return second
