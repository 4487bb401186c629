"""starting at 0: it is larger than every negative bid, and it comes out as an answer although nobody
bid it."""


def second_largest(bids):
    largest = second = 0
    for bid in bids:
        if bid > largest:
            largest, second = bid, largest
        elif second < bid < largest:
            second = bid
    if second == 0:
        raise ValueError("second_largest() needs two different bids")
    return second
