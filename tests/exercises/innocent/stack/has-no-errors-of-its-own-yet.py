class Stack:
    def __init__(self, items=()):
        self._items = []
        for item in items:
            self._items.append(item)

    def push(self, item):
        self._items.append(item)

    def pop(self):
        return self._items.pop()

    def peek(self):
        return self._items[-1]
