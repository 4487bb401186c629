"""a small class that remembers items, with one method that says whether an item is new"""


class Seen:
    def __init__(self):
        self._hashable = set()
        self._others = []

    def is_new(self, item):
        try:
            hash(item)
        except TypeError:
            return self._is_new_unhashable(item)
        if item in self._hashable:
            return False
        self._hashable.add(item)
        return True

    def _is_new_unhashable(self, item):
        if any(item == other for other in self._others):
            return False
        self._others.append(item)
        return True


def dedupe(items):
    """Return a list of the items without duplicates, in the order in which they first appear."""
    seen = Seen()
    return [item for item in items if seen.is_new(item)]
