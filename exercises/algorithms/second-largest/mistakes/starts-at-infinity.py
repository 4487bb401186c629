"""starting at minus infinity: it works for numbers, but a string or a list cannot be compared with it."""


def second_largest(bids):
    largest = second = float("-inf")
    for bid in bids:
        if bid > largest:
            largest, second = bid, largest
        elif second < bid < largest:
            second = bid
    if second == float("-inf"):
        raise ValueError("second_largest() needs two different bids")
    return second
