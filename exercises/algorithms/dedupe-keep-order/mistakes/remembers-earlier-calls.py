"""a set as the default of a parameter: it is made once, so what one call has seen is missing
from the next."""


def dedupe(items, seen=set()):
    unhashable = []
    result = []
    for item in items:
        try:
            is_new = item not in seen
            seen.add(item)
        except TypeError:
            is_new = item not in unhashable
            unhashable.append(item)
        if is_new:
            result.append(item)
    return result
