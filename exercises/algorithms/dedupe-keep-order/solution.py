from collections.abc import Callable, Iterable


def dedupe(items: Iterable, key: Callable | None = None) -> list:
    """Return a list of the items without duplicates, in the order in which they first appear."""
    hashable = set()
    unhashable = []
    result = []
    for item in items:
        mark = item if key is None else key(item)
        try:
            hash(mark)
        except TypeError:
            if mark not in unhashable and all(mark != other for other in hashable):
                unhashable.append(mark)
                result.append(item)
        else:
            if mark not in hashable and mark not in unhashable:
                hashable.add(mark)
                result.append(item)
    return result
