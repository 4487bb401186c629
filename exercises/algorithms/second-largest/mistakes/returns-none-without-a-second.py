"""returning `None` when there is no second bid: the caller then goes on with a price that does not exist."""


def second_largest(bids):
    largest = second = None
    for bid in bids:
        if largest is None or bid > largest:
            largest, second = bid, largest
        elif bid < largest and (second is None or bid > second):
            second = bid
    return second
