"""A set that keeps its members in order and equals sets and sorted lists."""

from bisect import bisect_left
from collections.abc import MutableSet


class SortedSet(MutableSet):
    def __init__(self, values=()):
        self._items = sorted(set(values))

    def __contains__(self, value):
        i = bisect_left(self._items, value)
        return i < len(self._items) and self._items[i] == value

    def __iter__(self):
        return iter(self._items)

    def __len__(self):
        return len(self._items)

    def add(self, value):
        if value not in self:
            self._items.insert(bisect_left(self._items, value), value)

    def discard(self, value):
        if value in self:
            self._items.remove(value)

    def __eq__(self, other):
        if isinstance(other, (list, tuple)):
            return self._items == list(other)
        return super().__eq__(other)


def common(first, *others):
    result = SortedSet(first)
    for other in others:
        result &= SortedSet(other)
    return result
