"""calling the key function inside the `try`: its own `TypeError` is then taken for an unhashable key,
and the caller never learns of it."""


def dedupe(items, key=None):
    seen = set()
    unhashable = []
    result = []
    for item in items:
        mark = item
        try:
            if key is not None:
                mark = key(item)
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
