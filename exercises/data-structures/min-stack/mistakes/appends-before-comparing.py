"""adding the item first and comparing it afterwards: when the comparison fails, the item is on the
stack all the same."""


class MinStack:
    def __init__(self):
        self._items = []
        self._minimums = []

    def push(self, item):
        self._items.append(item)
        if self._minimums and self._minimums[-1] < item:
            self._minimums.append(self._minimums[-1])
        else:
            self._minimums.append(item)

    def pop(self):
        if not self._items:
            raise IndexError("empty stack")
        self._minimums.pop()
        return self._items.pop()

    def minimum(self):
        if not self._items:
            raise IndexError("empty stack")
        return self._minimums[-1]

    def __len__(self):
        return len(self._items)
