"""Two stacks that should behave alike."""

from collections import deque


class ListStack:
    def __init__(self):
        self._items = []

    def push(self, item):
        self._items.append(item)

    def pop(self):
        if not self._items:
            raise IndexError("empty stack")
        return self._items.pop()


class DequeStack(ListStack):
    def __init__(self):
        self._items = deque(maxlen=100)
