"""making tuples of the lists inside an item, so that it can be hashed: a list and a tuple with the same
contents are not equal."""


def freeze(value):
    if isinstance(value, dict):
        return frozenset((key, freeze(each)) for key, each in value.items())
    if isinstance(value, (set, frozenset)):
        return frozenset(value)
    if isinstance(value, (list, tuple)):
        return tuple(map(freeze, value))
    if isinstance(value, bytearray):
        return bytes(value)
    return value


def key_of(item):
    try:
        hash(item)
        return item
    except TypeError:
        return "unhashable", type(item), freeze(item)


def dedupe(items):
    seen = set()
    result = []
    for item in items:
        key = key_of(item)
        if key not in seen:
            seen.add(key)
            result.append(item)
    return result
