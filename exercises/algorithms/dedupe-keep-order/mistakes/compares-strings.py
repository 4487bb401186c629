"""comparing by `repr` to make everything hashable: 2 and 2.0 are equal and look different, and so
do dicts with the same entries in another order."""


def dedupe(items):
    seen = set()
    result = []
    for item in items:
        mark = repr(item)
        if mark not in seen:
            seen.add(mark)
            result.append(item)
    return result
