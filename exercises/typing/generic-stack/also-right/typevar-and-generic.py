"""The form that every version before 3.12 needs: a TypeVar and a base class Generic."""

from collections import deque
from typing import Callable, Generic, Iterable, Optional, TypeVar

T = TypeVar("T")
U = TypeVar("U")


class Stack(Generic[T]):
    def __init__(self, items: Iterable[T] = ()) -> None:
        self._items: deque[T] = deque(items)

    def push(self, item: T) -> None:
        self._items.append(item)

    def pop(self) -> T:
        return self._items.pop()

    def peek(self) -> Optional[T]:
        if self._items:
            return self._items[-1]
        return None

    def map(self, function: Callable[[T], U]) -> "Stack[U]":
        return Stack(map(function, self._items))
