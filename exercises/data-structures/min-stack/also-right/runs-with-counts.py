"""a second stack of minima, each with the count of items for which it holds"""


class MinStack:
    def __init__(self):
        self._items = []
        self._runs = []

    def push(self, item):
        if self._runs and not item < self._runs[-1][0]:
            self._runs[-1][1] += 1
        else:
            self._runs.append([item, 1])
        self._items.append(item)

    def pop(self):
        item = self._items.pop()
        self._runs[-1][1] -= 1
        if not self._runs[-1][1]:
            self._runs.pop()
        return item

    def minimum(self):
        return self._runs[-1][0]

    def __len__(self):
        return len(self._items)
