"""collecting the keys: they only say which items are the same, and the caller wants the items."""


def dedupe(items, key=None):
    seen = set()
    unhashable = []
    result = []
    for item in items:
        mark = item if key is None else key(item)
        try:
            hash(mark)
        except TypeError:
            if mark not in unhashable and all(mark != other for other in seen):
                unhashable.append(mark)
                result.append(mark)
        else:
            if mark not in seen and mark not in unhashable:
                seen.add(mark)
                result.append(mark)
    return result
