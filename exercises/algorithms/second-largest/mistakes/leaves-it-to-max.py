"""leaving the comparing to `max`, which the task rules out; and its second call finds a generator used
up."""


def second_largest(bids):
    top = max(bids, default=None)
    rest = [bid for bid in bids if bid != top]
    if not rest:
        raise ValueError("second_largest() needs two different bids")
    return max(rest)
