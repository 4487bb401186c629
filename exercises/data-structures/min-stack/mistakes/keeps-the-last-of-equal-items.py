"""keeping the last of several equal items as the minimum: when it is popped, an item that is not
on the stack any more is called the smallest."""


class MinStack:
    def __init__(self):
        self._items = []
        self._runs = []

    def push(self, item):
        self._items.append(item)
        if not self._runs or item < self._runs[-1][0]:
            self._runs.append([item, 1])
        elif item == self._runs[-1][0]:
            self._runs[-1] = [item, self._runs[-1][1] + 1]

    def pop(self):
        item = self._items.pop()
        if item == self._runs[-1][0]:
            self._runs[-1][1] -= 1
            if not self._runs[-1][1]:
                self._runs.pop()
        return item

    def minimum(self):
        return self._runs[-1][0]

    def __len__(self):
        return len(self._items)
