"""asking the type whether an item can be hashed, as `isinstance(item, Hashable)` does: a tuple that
holds a list says yes and then cannot be hashed."""

from collections.abc import Hashable


def dedupe(items, key=None):
    seen = set()
    unhashable = []
    result = []
    for item in items:
        mark = item if key is None else key(item)
        if isinstance(mark, Hashable):
            if mark not in seen and mark not in unhashable:
                seen.add(mark)
                result.append(item)
        elif mark not in unhashable and not any(mark == other for other in seen):
            unhashable.append(mark)
            result.append(item)
    return result
