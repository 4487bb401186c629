"""treating another stack in a special way: it is an iterable like any other, and yields its top
item first."""


class Stack:
    def __init__(self, items=()):
        self._items = list(items._items if isinstance(items, Stack) else items)

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
