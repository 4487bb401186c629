"""a generator that yields the first of each group, in the style of the unique_everseen recipe"""


def _is_hashable(value):
    try:
        hash(value)
    except TypeError:
        return False
    return True


def _first_ones(items):
    seen = set()
    unhashable = []
    for item in items:
        if _is_hashable(item):
            if item not in seen:
                seen.add(item)
                yield item
        elif item not in unhashable:
            unhashable.append(item)
            yield item


def dedupe(items):
    """Return a list of the items without duplicates, in the order in which they first appear."""
    return list(_first_ones(items))
