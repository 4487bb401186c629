"""keeping the list that the caller passed: what is popped here disappears there."""

from collections.abc import Callable, Iterable


class Stack[T]:
    """Items of one type, the last one in on top."""

    def __init__(self, items: Iterable[T] = ()) -> None:
        """Push each of the items in turn."""
        self._items = items if isinstance(items, list) else list(items)

    def push(self, item: T) -> None:
        """Put an item on top."""
        self._items.append(item)

    def pop(self) -> T:
        """Remove the top item and return it."""
        return self._items.pop()

    def peek(self) -> T | None:
        """Return the top item, or None when empty."""
        return self._items[-1] if self._items else None

    def map[U](self, function: Callable[[T], U]) -> Stack[U]:
        """Return a new stack of the function's results."""
        return Stack([function(item) for item in self._items])
