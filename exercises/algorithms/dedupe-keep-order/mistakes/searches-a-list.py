"""asking a list whether the item is in it: that compares with one item after the other, and twice as
many items take four times as long."""


def dedupe(items, key=None):
    seen = []
    result = []
    for item in items:
        mark = item if key is None else key(item)
        if mark not in seen:
            seen.append(mark)
            result.append(item)
    return result
