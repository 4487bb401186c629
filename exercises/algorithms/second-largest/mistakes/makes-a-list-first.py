"""making a list of the bids, to be able to go through them twice: that stores every one of them."""


def second_largest(bids):
    bids = list(bids)
    if not bids:
        raise ValueError("no bids")
    largest = bids[0]
    for bid in bids:
        if bid > largest:
            largest = bid
    others = [bid for bid in bids if bid != largest]
    if not others:
        raise ValueError("second_largest() needs two different bids")
    second = others[0]
    for bid in others:
        if bid > second:
            second = bid
    return second
