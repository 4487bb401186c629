"""giving the list back as it is when nothing has to go: the caller expects a new one, and
changes the old one along with it."""


def dedupe(items):
    items = items if isinstance(items, list) else list(items)
    seen = set()
    unhashable = []
    result = []
    for item in items:
        try:
            is_new = item not in seen
            seen.add(item)
        except TypeError:
            is_new = item not in unhashable
            unhashable.append(item)
        if is_new:
            result.append(item)
    return items if len(result) == len(items) else result
