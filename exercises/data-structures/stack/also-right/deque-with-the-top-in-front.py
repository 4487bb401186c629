"""a deque with the top at its left end, and a subclass of IndexError for both errors."""

from collections import deque


class EmptyStack(IndexError):
    pass


class Stack:
    def __init__(self, items=()):
        self._items = deque()
        self._items.extendleft(items)

    def push(self, item):
        self._items.appendleft(item)

    def pop(self):
        try:
            return self._items.popleft()
        except IndexError:
            raise EmptyStack("pop from an empty stack") from None

    def peek(self):
        for item in self._items:
            return item
        raise EmptyStack("peek at an empty stack")

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items.copy())
