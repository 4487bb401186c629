"""one variable for the minimum: once that item is popped, nothing tells what the smallest was
before it."""


class MinStack:
    def __init__(self):
        self._items = []
        self._smallest = None

    def push(self, item):
        if not self._items or item < self._smallest:
            self._smallest = item
        self._items.append(item)

    def pop(self):
        if not self._items:
            raise IndexError("empty stack")
        return self._items.pop()

    def minimum(self):
        if not self._items:
            raise IndexError("empty stack")
        return self._smallest

    def __len__(self):
        return len(self._items)
