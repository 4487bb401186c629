NOTHING = object()


def second_largest(bids):
    largest = second = NOTHING
    for bid in bids:
        if largest is NOTHING or largest < bid:
            largest, second = bid, largest
        elif bid < largest and (second is NOTHING or second < bid):
            second = bid
    if second is NOTHING:
        raise ValueError("two different bids are needed")
    return largest
