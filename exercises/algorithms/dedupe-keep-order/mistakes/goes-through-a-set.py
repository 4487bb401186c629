"""turning the items into a set: a set has no order to keep, and the order it shows may change from
one run to the next."""


def dedupe(items):
    hashable = set()
    unhashable = []
    for item in items:
        try:
            hashable.add(item)
        except TypeError:
            if item not in unhashable:
                unhashable.append(item)
    return [*hashable, *unhashable]
