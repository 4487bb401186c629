"""items of type object: anything may be pushed, and what comes out is an object of which the
checker knows nothing."""

from collections.abc import Callable, Iterable


class Stack:
    """Items of one type, the last one in on top."""

    def __init__(self, items: Iterable[object] = ()) -> None:
        """Push each of the items in turn."""
        self._items = list(items)

    def push(self, item: object) -> None:
        """Put an item on top."""
        self._items.append(item)

    def pop(self) -> object:
        """Remove the top item and return it."""
        return self._items.pop()

    def peek(self) -> object:
        """Return the top item, or None when empty."""
        return self._items[-1] if self._items else None

    def map[U](self, function: Callable[[object], U]) -> Stack:
        """Return a new stack of the function's results."""
        return Stack([function(item) for item in self._items])
