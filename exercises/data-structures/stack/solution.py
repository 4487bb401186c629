from collections.abc import Iterable, Iterator


class Stack:
    """A stack: the item pushed last is popped first."""

    def __init__(self, items: Iterable = ()) -> None:
        self._items = list(items)

    def push(self, item) -> None:
        """Put item on top."""
        self._items.append(item)

    def pop(self):
        """Remove the top item and return it."""
        if not self._items:
            raise IndexError("pop from an empty stack")
        return self._items.pop()

    def peek(self):
        """Return the top item without removing it."""
        if not self._items:
            raise IndexError("peek at an empty stack")
        return self._items[-1]

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator:
        """Go from the top to the bottom."""
        return reversed(self._items)
