"""walking through the links to count them: `len` then takes longer with every item."""


class MinStack:
    def __init__(self):
        self._top = None

    def push(self, item):
        smallest = item if self._top is None else min(item, self._top[1])
        self._top = (item, smallest, self._top)

    def pop(self):
        if self._top is None:
            raise IndexError("pop from an empty stack")
        item, _, self._top = self._top
        return item

    def minimum(self):
        if self._top is None:
            raise IndexError("an empty stack has no minimum")
        return self._top[1]

    def __len__(self):
        count, link = 0, self._top
        while link is not None:
            count += 1
            link = link[2]
        return count
