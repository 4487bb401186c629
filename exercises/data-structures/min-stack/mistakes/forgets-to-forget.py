"""keeping the minimum of an item that was popped: a stack that was emptied still has one."""


class MinStack:
    def __init__(self):
        self._items = []
        self._minima = {}

    def push(self, item):
        depth = len(self._items)
        before = self._minima[depth - 1] if depth else item
        self._minima[depth] = min(before, item)
        self._items.append(item)

    def pop(self):
        return self._items.pop()

    def minimum(self):
        if not self._minima:
            raise IndexError("minimum of an empty stack")
        return self._minima[max(len(self._items) - 1, 0)]

    def __len__(self):
        return len(self._items)
