"""taking the item out to look at it: `minimum` is a question, and the stack must be the same
after it."""


class MinStack:
    def __init__(self):
        self._items = []
        self._minimums = []

    def push(self, item):
        smallest = min(self._minimums[-1], item) if self._minimums else item
        self._items.append(item)
        self._minimums.append(smallest)

    def pop(self):
        if not self._items:
            raise IndexError("empty stack")
        if self._minimums:
            self._minimums.pop()
        return self._items.pop()

    def minimum(self):
        if not self._items:
            raise IndexError("empty stack")
        return self._minimums.pop()

    def __len__(self):
        return len(self._items)
