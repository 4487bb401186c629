"""one variable for the minimum, and a search through everything whenever it is popped: when
prices fall, that is after every pop."""


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
        item = self._items.pop()
        if self._items and item == self._smallest:
            self._smallest = min(self._items)
        return item

    def minimum(self):
        if not self._items:
            raise IndexError("empty stack")
        return self._smallest

    def __len__(self):
        return len(self._items)
