"""a list as the default argument: it is made once, when the function is defined, and every
`Stack()` then uses that same list."""


class Stack:
    def __init__(self, items=[]):
        self._items = items

    def push(self, item):
        self._items.append(item)

    def pop(self):
        if not self._items:
            raise IndexError("pop from an empty stack")
        return self._items.pop()

    def peek(self):
        if not self._items:
            raise IndexError("peek at an empty stack")
        return self._items[-1]

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items[::-1])
