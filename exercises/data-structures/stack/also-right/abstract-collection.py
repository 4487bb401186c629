"""a subclass of `collections.abc.Collection`, which a generator walks from the last position to the
first."""

from collections.abc import Collection


class Stack(Collection):
    """A stack: the item pushed last is popped first."""

    def __init__(self, items=()):
        self._items = [*items]

    def _require(self, action):
        if len(self) == 0:
            raise IndexError(f"{action} an empty stack")

    def push(self, item):
        self._items += [item]

    def pop(self):
        self._require("pop from")
        item = self._items[-1]
        del self._items[-1]
        return item

    def peek(self):
        self._require("peek at")
        return self._items[-1]

    def __len__(self):
        return len(self._items)

    def __contains__(self, item):
        return item in self._items

    def __iter__(self):
        for position in range(len(self._items) - 1, -1, -1):
            yield self._items[position]
