"""letting the built-in find out that there is nothing: `min` of an empty list raises
`ValueError`, and callers of a stack expect `IndexError`."""


class MinStack:
    def __init__(self):
        self._items = []
        self._minimums = []

    def push(self, item):
        smallest = min(self._minimums[-1:] + [item])
        self._items.append(item)
        self._minimums.append(smallest)

    def pop(self):
        self._minimums.pop()
        return self._items.pop()

    def minimum(self):
        return min(self._minimums[-1:])

    def __len__(self):
        return len(self._items)
