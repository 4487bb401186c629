"""going through the items from the end: then the last of equal items stays, in its place."""


def dedupe(items):
    seen = set()
    unhashable = []
    result = []
    for item in reversed(list(items)):
        try:
            is_new = item not in seen
            seen.add(item)
        except TypeError:
            is_new = item not in unhashable
            unhashable.append(item)
        if is_new:
            result.append(item)
    return result[::-1]
