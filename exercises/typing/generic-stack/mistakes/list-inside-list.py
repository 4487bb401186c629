"""inheriting from `list` without saying of what: the checker takes the items to be unknown."""

from collections.abc import Callable, Iterable


class Stack(list):
    """Items of one type, the last one in on top."""

    def __init__(self, items: Iterable[object] = ()) -> None:
        """Push each of the items in turn."""
        super().__init__(items)

    def push(self, item: object) -> None:
        """Put an item on top."""
        self.append(item)

    def pop(self, index=-1) -> object:
        """Remove the top item and return it."""
        return super().pop(index)

    def peek(self) -> object:
        """Return the top item, or None when empty."""
        return self[-1] if self else None

    def map(self, function: Callable[[object], object]) -> "Stack":
        """Return a new stack of the function's results."""
        return Stack([function(item) for item in self])
