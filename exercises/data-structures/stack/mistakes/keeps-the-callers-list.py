"""keeping the list it was given: every pop then changes the caller's list as well, and an iterable
that is not a list has no `pop`."""


class Stack:
    def __init__(self, items=None):
        self._items = [] if items is None else items

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
