"""folds the bids into a tuple of at most two with functools.reduce."""

from functools import reduce


def _podium(top, bid):
    match top:
        case ():
            return (bid,)
        case (first, *rest) if bid > first:
            return (bid, first)
        case (first,):
            return top if bid == first else (first, bid)
        case (first, second):
            return (first, bid) if second < bid < first else top


def second_largest(bids):
    """Return the second-largest of the different bids."""
    top = reduce(_podium, bids, ())
    if len(top) < 2:
        raise ValueError("fewer than two different bids")
    return top[1]
