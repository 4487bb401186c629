def dedupe(items):
    """Return a list of the items without duplicates, in the order in which they first appear."""
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
    return result
