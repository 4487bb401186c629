"""noting a minimum only when it is smaller than the last: of two equal ones a single note is
kept, and the first pop takes it away for both."""


class MinStack:
    def __init__(self):
        self._items = []
        self._minimums = []

    def push(self, item):
        if not self._minimums or item < self._minimums[-1]:
            self._minimums.append(item)
        self._items.append(item)

    def pop(self):
        if not self._items:
            raise IndexError("empty stack")
        item = self._items.pop()
        if item == self._minimums[-1]:
            self._minimums.pop()
        return item

    def minimum(self):
        if not self._items:
            raise IndexError("empty stack")
        return self._minimums[-1]

    def __len__(self):
        return len(self._items)
