"""keeps a list of the best two and inserts each bid at its place."""


def second_largest(bids):
    """Return the second-largest of the different bids."""
    best = []
    for bid in bids:
        for place, other in enumerate(best):
            if bid == other:
                break
            if bid > other:
                best.insert(place, bid)
                break
        else:
            best.append(bid)
        del best[2:]
    if len(best) != 2:
        raise ValueError("no second-largest bid")
    return best[1]
