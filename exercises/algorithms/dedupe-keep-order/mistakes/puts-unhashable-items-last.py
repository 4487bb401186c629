"""a result for hashable items and another for the rest, joined at the end: the items then lose the
order in which they first appear."""


def dedupe(items):
    hashable = {}
    unhashable = []
    for item in items:
        try:
            hashable.setdefault(item)
        except TypeError:
            if item not in unhashable:
                unhashable.append(item)
    return [*hashable, *unhashable]
