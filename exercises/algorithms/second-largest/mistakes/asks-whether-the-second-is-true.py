"""`if not second` to ask whether there is a second bid yet: 0 and an empty string are bids too, and they
are false."""

MISSING = object()


def second_largest(bids):
    largest, second = MISSING, None
    for bid in bids:
        if largest is MISSING or bid > largest:
            if largest is not MISSING:
                second = largest
            largest = bid
        elif bid < largest and (not second or bid > second):
            second = bid
    if not second:
        raise ValueError("second_largest() needs two different bids")
    return second
