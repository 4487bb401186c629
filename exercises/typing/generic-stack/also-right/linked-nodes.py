"""Nodes that link to the one below; map builds the new stack by pushing."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Node[T]:
    item: T
    below: "Node[T] | None"


class Stack[T]:
    def __init__(self, items: Iterable[T] = ()):
        self._top: Node[T] | None = None
        for item in items:
            self.push(item)

    def push(self, item: T):
        self._top = Node(item, self._top)

    def pop(self) -> T:
        if self._top is None:
            raise IndexError("pop from an empty stack")
        item = self._top.item
        self._top = self._top.below
        return item

    def peek(self) -> T | None:
        return None if self._top is None else self._top.item

    def map[U](self, function: Callable[[T], U]) -> "Stack[U]":
        results: list[U] = []
        node = self._top
        while node is not None:
            results.append(function(node.item))
            node = node.below
        return Stack(reversed(results))
