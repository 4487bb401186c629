"""`key(item) or item`: a key may be `None`, 0 or empty, and is a key all the same."""


def dedupe(items, key=None):
    seen = set()
    unhashable = []
    result = []
    for item in items:
        mark = (key and key(item)) or item
        try:
            hash(mark)
        except TypeError:
            if mark not in unhashable and all(mark != other for other in seen):
                unhashable.append(mark)
                result.append(item)
        else:
            if mark not in seen and mark not in unhashable:
                seen.add(mark)
                result.append(item)
    return result
