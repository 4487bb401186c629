"""remembering the type beside the item: items of different types may be equal, such as 2 and
2.0."""


def dedupe(items):
    seen = set()
    unhashable = []
    result = []
    for item in items:
        try:
            is_new = (type(item), item) not in seen
            seen.add((type(item), item))
        except TypeError:
            is_new = item not in unhashable
            unhashable.append(item)
        if is_new:
            result.append(item)
    return result
