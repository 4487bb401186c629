"""taking the first bid with `next` and nothing around it: if there are no bids, the caller gets
`StopIteration`, which says nothing of bids."""


def second_largest(bids):
    remaining = iter(bids)
    largest = next(remaining)
    second = None
    for bid in remaining:
        if bid > largest:
            largest, second = bid, largest
        elif bid < largest and (second is None or bid > second):
            second = bid
    if second is None:
        raise ValueError("second_largest() needs two different bids")
    return second
