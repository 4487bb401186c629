"""treating a string as a single item: a string is an iterable of its characters, like any other
iterable."""


class Stack:
    """A stack: the item pushed last is popped first."""

    def __init__(self, items=()):
        self._items = []
        for item in [items] if isinstance(items, str) else items:
            self.push(item)

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
