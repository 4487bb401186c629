"""a heap beside the stack: its top is the smallest item ever pushed, and a popped item is not
taken out of it."""

import heapq


class MinStack:
    def __init__(self):
        self._items = []
        self._heap = []

    def push(self, item):
        self._items.append(item)
        heapq.heappush(self._heap, item)

    def pop(self):
        if not self._items:
            raise IndexError("empty stack")
        return self._items.pop()

    def minimum(self):
        if not self._items:
            raise IndexError("empty stack")
        return self._heap[0]

    def __len__(self):
        return len(self._items)
