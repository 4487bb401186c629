"""finding the largest, taking it out and finding the largest again: that goes through the bids twice,
and changes the caller's list."""


def largest_of(bids):
    largest = bids[0]
    for bid in bids:
        if bid > largest:
            largest = bid
    return largest


def second_largest(bids):
    if not bids:
        raise ValueError("no bids")
    top = largest_of(bids)
    while top in bids:
        bids.remove(top)
    if not bids:
        raise ValueError("second_largest() needs two different bids")
    return largest_of(bids)
