"""looking for hashable items among the hashable ones only, and for the others likewise: a bytearray
may equal bytes."""


def dedupe(items, key=None):
    seen = set()
    unhashable = []
    result = []
    for item in items:
        mark = item if key is None else key(item)
        try:
            if mark in seen:
                continue
            seen.add(mark)
        except TypeError:
            if mark in unhashable:
                continue
            unhashable.append(mark)
        result.append(item)
    return result
