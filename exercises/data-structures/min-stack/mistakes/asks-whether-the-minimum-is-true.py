"""`if not minimum` to ask whether there is a minimum yet: 0 and an empty string are false as
well, and are forgotten."""


class MinStack:
    def __init__(self):
        self._entries = []

    def push(self, item):
        smallest = self._entries[-1][1] if self._entries else None
        if not smallest or item < smallest:
            smallest = item
        self._entries.append((item, smallest))

    def pop(self):
        if not self._entries:
            raise IndexError("empty stack")
        return self._entries.pop()[0]

    def minimum(self):
        if not self._entries:
            raise IndexError("empty stack")
        return self._entries[-1][1]

    def __len__(self):
        return len(self._entries)
