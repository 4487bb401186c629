"""starting with the first bid as largest and as second: if the first bid is the largest, no other one
is ever larger than the second."""


def second_largest(bids):
    remaining = iter(bids)
    try:
        largest = second = next(remaining)
    except StopIteration:
        raise ValueError("no bids") from None
    for bid in remaining:
        if bid > largest:
            largest, second = bid, largest
        elif second < bid < largest:
            second = bid
    if largest == second:
        raise ValueError("second_largest() needs two different bids")
    return second
