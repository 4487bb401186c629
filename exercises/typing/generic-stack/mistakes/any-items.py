"""`Any` for the items: it turns the checker off for everything that touches a stack."""

from collections.abc import Callable, Iterable
from typing import Any


class Stack:
    """Items of one type, the last one in on top."""

    def __init__(self, items: Iterable[Any] = ()) -> None:
        """Push each of the items in turn."""
        self._items = list(items)

    def push(self, item: Any) -> None:
        """Put an item on top."""
        self._items.append(item)

    def pop(self) -> Any:
        """Remove the top item and return it."""
        return self._items.pop()

    def peek(self) -> Any:
        """Return the top item, or None when empty."""
        return self._items[-1] if self._items else None

    def map(self, function: Callable[[Any], Any]) -> Stack:
        """Return a new stack of the function's results."""
        return Stack([function(item) for item in self._items])
