"""sorting to read off both ends: that stores every item and does more work than the question asks
for."""


def min_max(items):
    ordered = list(items)
    if not ordered:
        raise ValueError("no items")
    ordered.sort()
    return ordered[0], ordered[-1]
