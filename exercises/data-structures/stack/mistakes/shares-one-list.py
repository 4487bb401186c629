"""one list for all stacks: a list made in the class body belongs to the class, so every stack
pushes onto the same one."""


class Stack:
    _items = []

    def __init__(self, items=()):
        for item in items:
            self.push(item)

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
        return reversed(self._items)
