"""sorting a set of the bids: that stores all of them, needs bids that can be hashed, and does more work
than asked."""


def second_largest(bids):
    different = list(set(bids))
    if len(different) < 2:
        raise ValueError("second_largest() needs two different bids")
    different.sort()
    return different[-2]
