"""A list with two methods more; pop is the list's own."""

from collections.abc import Callable


class Stack[T](list[T]):
    def push(self, item: T) -> None:
        self.append(item)

    def peek(self) -> T | None:
        return next(reversed(self), None)

    def map[U](self, function: Callable[[T], U]) -> "Stack[U]":
        mapped = Stack[U]()
        for item in self:
            mapped.push(function(item))
        return mapped
