"""one `try` around everything: a single unhashable item, and all the others are searched for in a list
as well."""


def dedupe(items, key=None):
    items = list(items)
    marks = items if key is None else [key(item) for item in items]
    seen = set()
    result = []
    try:
        for item, mark in zip(items, marks):
            if mark not in seen:
                seen.add(mark)
                result.append(item)
        return result
    except TypeError:
        seen, result = [], []
        for item, mark in zip(items, marks):
            if mark not in seen:
                seen.append(mark)
                result.append(item)
        return result
