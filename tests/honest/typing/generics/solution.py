"""A typed stack that checks what is pushed, by its type argument."""

from typing import Generic, TypeVar, get_args

T = TypeVar("T")
K = TypeVar("K")


class Stack(Generic[T]):
    kind = object

    def __init__(self, *items):
        self.items = []
        for item in items:
            self.push(item)

    def push(self, item: T) -> None:
        if not isinstance(item, self.kind):
            raise TypeError(f"{item!r} is no {self.kind.__name__}")
        self.items.append(item)

    def pop(self) -> T:
        return self.items.pop()

    def __init_subclass__(cls, **options):
        super().__init_subclass__(**options)
        for base in getattr(cls, "__orig_bases__", ()):
            (cls.kind,) = get_args(base) or (object,)


class Pair(Generic[K, T]):
    pass
