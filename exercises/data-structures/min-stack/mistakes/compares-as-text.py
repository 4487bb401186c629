"""comparing the items as text, so that any two can be compared: "10" then comes before "9"."""


class MinStack:
    def __init__(self):
        self._items = []

    def push(self, item):
        if self._items and str(self._items[-1][1]) < str(item):
            self._items.append((item, self._items[-1][1]))
        else:
            self._items.append((item, item))

    def pop(self):
        return self._items.pop()[0]

    def minimum(self):
        return self._items[-1][1]

    def __len__(self):
        return len(self._items)
