"""replacing the largest and forgetting it: the bid that was the largest until now is the new second."""

MISSING = object()


def second_largest(bids):
    largest = second = MISSING
    for bid in bids:
        if largest is MISSING or bid > largest:
            largest = bid
        elif bid < largest and (second is MISSING or bid > second):
            second = bid
    if second is MISSING:
        raise ValueError("second_largest() needs two different bids")
    return second
