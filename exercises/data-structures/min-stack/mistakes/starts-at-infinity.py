"""starting the minimum at infinity: it fits numbers, but a string or a tuple cannot be compared
with it."""


class MinStack:
    def __init__(self):
        self._items = []
        self._minimums = [float("inf")]

    def push(self, item):
        smallest = min(self._minimums[-1], item)
        self._items.append(item)
        self._minimums.append(smallest)

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
