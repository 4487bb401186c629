"""reading the iterable only when the items are needed: a list may have changed by then."""


class Stack:
    def __init__(self, items=()):
        self._source = items
        self._read = None

    @property
    def _items(self):
        if self._read is None:
            self._read = list(self._source)
        return self._read

    def push(self, item):
        self._items.append(item)

    def pop(self):
        if not self._items:
            raise IndexError("pop from an empty stack")
        return self._items.pop()

    def peek(self):
        if not self._items:
            raise IndexError("peek at an empty stack")
        return self._items[-1]

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return reversed(self._items)
