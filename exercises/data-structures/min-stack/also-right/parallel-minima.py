"""two lists of the same length, the second filled with min()"""


class MinStack:
    def __init__(self):
        self._items = []
        self._minima = []

    def push(self, item):
        smallest = min(self._minima[-1], item) if self._minima else item
        self._items.append(item)
        self._minima.append(smallest)

    def pop(self):
        self._minima.pop()
        return self._items.pop()

    def minimum(self):
        return self._minima[-1]

    def __len__(self):
        return len(self._items)
