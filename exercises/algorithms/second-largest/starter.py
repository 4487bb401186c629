def second_largest(bids):
    """Return the second-largest of the different bids."""
    largest = second = 0
    for bid in bids:
        if bid > largest:
            second = largest
            largest = bid
        elif bid > second:
            second = bid
    return second
