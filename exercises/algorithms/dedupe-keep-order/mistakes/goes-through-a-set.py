"""turning the items into a set: a set has no order to keep, and the order it shows may change from one
run to the next."""


def dedupe(items, key=None):
    if key is None:
        return list(set(items))
    return list({key(item): item for item in items}.values())
