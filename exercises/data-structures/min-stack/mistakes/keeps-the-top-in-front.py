"""the top at the front of a list: all other items move one place along at every push and every
pop."""


class MinStack:
    def __init__(self):
        self._pairs = []

    def push(self, item):
        smallest = item if not self._pairs else min(item, self._pairs[0][1])
        self._pairs.insert(0, (item, smallest))

    def pop(self):
        return self._pairs.pop(0)[0]

    def minimum(self):
        return self._pairs[0][1]

    def __len__(self):
        return len(self._pairs)
