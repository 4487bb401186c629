"""asking whether the top item is true instead of whether the stack has items: 0, `None` and an
empty string are items too."""


class Stack:
    def __init__(self, items=()):
        self._items = list(items)

    def push(self, item):
        self._items.append(item)

    def pop(self):
        if not self._items or not self._items[-1]:
            raise IndexError("pop from an empty stack")
        return self._items.pop()

    def peek(self):
        if not self._items or not self._items[-1]:
            raise IndexError("peek at an empty stack")
        return self._items[-1]

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return reversed(self._items)
