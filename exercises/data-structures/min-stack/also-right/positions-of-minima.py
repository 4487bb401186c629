"""a second stack with the positions at which a new minimum arrived"""


class MinStack:
    def __init__(self):
        self._items = []
        self._lows = []

    def push(self, item):
        if not self._lows or item < self._items[self._lows[-1]]:
            self._lows.append(len(self._items))
        self._items.append(item)

    def pop(self):
        item = self._items.pop()
        if self._lows[-1] == len(self._items):
            self._lows.pop()
        return item

    def minimum(self):
        return self._items[self._lows[-1]]

    def __len__(self):
        return len(self._items)
