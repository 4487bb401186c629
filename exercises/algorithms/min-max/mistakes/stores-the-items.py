"""storing all the items, to sort them or to go through them again: one pass needs to remember only
two of them, however many come."""


def min_max(items):
    ordered = list(items)
    if not ordered:
        raise ValueError("no items")
    ordered.sort()
    return ordered[0], ordered[-1]
