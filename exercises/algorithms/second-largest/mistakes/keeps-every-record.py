"""keeping every bid that was once the highest: with rising bids that is all of them, and the last
two are enough."""


def second_largest(bids):
    """Return the second-largest of the different bids."""
    records = []
    below = []
    for bid in bids:
        if not records or bid > records[-1]:
            records.append(bid)
        elif bid < records[-1] and (not below or bid > below[0]):
            below = [bid]
    candidates = records[-2:-1] + below
    if not candidates:
        raise ValueError("there are no two different bids")
    second = candidates[0]
    for bid in candidates:
        if bid > second:
            second = bid
    return second
