"""asking the type whether an item is hashable, as `isinstance(item, Hashable)` does: a tuple that
holds a list says yes and then cannot be hashed."""

from collections.abc import Hashable


def dedupe(items):
    seen = set()
    unhashable = []
    result = []
    for item in items:
        if isinstance(item, Hashable):
            is_new = item not in seen
            seen.add(item)
        else:
            is_new = item not in unhashable
            unhashable.append(item)
        if is_new:
            result.append(item)
    return result
