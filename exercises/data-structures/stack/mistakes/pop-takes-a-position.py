"""handing the arguments of `pop` on to the list: `stack.pop(0)` then takes from the bottom, and a stack
has no way in or out but its top."""


class Stack:
    """A stack: the item pushed last is popped first."""

    __slots__ = ("_items",)

    def __init__(self, items=()):
        self._items = list(items)

    def push(self, item):
        self._items.append(item)

    def pop(self, *position):
        try:
            return self._items.pop(*position)
        except IndexError:
            raise IndexError("pop from an empty stack") from None

    def peek(self):
        try:
            return self._items[-1]
        except IndexError:
            raise IndexError("peek at an empty stack") from None

    def __len__(self):
        return len(self._items)

    def __bool__(self):
        return bool(self._items)

    def __iter__(self):
        yield from self._items[::-1]
