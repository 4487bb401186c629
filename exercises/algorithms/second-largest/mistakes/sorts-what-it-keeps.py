"""sorting the best bids together with each new one: the comparing is left to `sort`, and the
task is to do it yourself."""


def second_largest(bids):
    best = []
    for bid in bids:
        if bid not in best:
            best.append(bid)
            best.sort()
            del best[:-2]
    if len(best) < 2:
        raise ValueError("fewer than two different bids")
    return best[0]
