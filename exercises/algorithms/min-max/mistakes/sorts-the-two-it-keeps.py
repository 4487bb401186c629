"""sorting the two ends together with each item: a sort of three is a sort all the same, and two
comparisons are enough."""


def min_max(items):
    ends = []
    for item in items:
        ends.append(item)
        ends.sort()
        del ends[1:-1]
    if not ends:
        raise ValueError("there are no items")
    return ends[0], ends[-1]
