"""remembering everything in a set or a dict: that is fast and keeps the order, but a list or a dict
cannot be put into it."""


def dedupe(items, key=None):
    seen = set()
    result = []
    for item in items:
        mark = item if key is None else key(item)
        if mark not in seen:
            seen.add(mark)
            result.append(item)
    return result
