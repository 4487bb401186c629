"""a union of the types in the examples: a stack of ints then takes strings, and other types are
refused."""

from collections.abc import Callable, Iterable


type Item = int | str


class Stack:
    """Items of one type, the last one in on top."""

    def __init__(self, items: Iterable[Item] = ()) -> None:
        """Push each of the items in turn."""
        self._items = list(items)

    def push(self, item: Item) -> None:
        """Put an item on top."""
        self._items.append(item)

    def pop(self) -> Item:
        """Remove the top item and return it."""
        return self._items.pop()

    def peek(self) -> Item | None:
        """Return the top item, or None when empty."""
        return self._items[-1] if self._items else None

    def map(self, function: Callable[[Item], Item]) -> Stack:
        """Return a new stack of the function's results."""
        return Stack([function(item) for item in self._items])
