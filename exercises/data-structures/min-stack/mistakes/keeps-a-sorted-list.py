"""keeping a second list in order: the minimum is at hand, but every push and every pop searches
that list for its place."""

import bisect


class MinStack:
    def __init__(self):
        self._items = []
        self._sorted = []

    def push(self, item):
        bisect.insort(self._sorted, item)
        self._items.append(item)

    def pop(self):
        if not self._items:
            raise IndexError("empty stack")
        item = self._items.pop()
        self._sorted.remove(item)
        return item

    def minimum(self):
        if not self._items:
            raise IndexError("empty stack")
        return self._sorted[0]

    def __len__(self):
        return len(self._items)
