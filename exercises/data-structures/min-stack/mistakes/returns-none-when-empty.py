"""returning `None` for an empty stack: `None` may be an item as well, and the caller notices the
mistake much later."""


class MinStack:
    def __init__(self):
        self._entries = []

    def push(self, item):
        smallest = min(self._entries[-1][1], item) if self._entries else item
        self._entries.append((item, smallest))

    def pop(self):
        if not self._entries:
            return None
        return self._entries.pop()[0]

    def minimum(self):
        if not self._entries:
            return None
        return self._entries[-1][1]

    def __len__(self):
        return len(self._entries)
