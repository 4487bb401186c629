"""a queue: items come out in the order they went in, but a stack gives back the latest first."""


class Stack:
    def __init__(self, items=()):
        self._items = list(items)

    def push(self, item):
        self._items.append(item)

    def pop(self):
        if not self._items:
            raise IndexError("pop from an empty stack")
        return self._items.pop(0)

    def peek(self):
        if not self._items:
            raise IndexError("peek at an empty stack")
        return self._items[0]

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)
