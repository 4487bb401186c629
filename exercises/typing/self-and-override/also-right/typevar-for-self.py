"""The form that every version before 3.11 needs: a TypeVar for self and for cls."""

from typing import List, Optional, Tuple, Type, TypeVar, Union, override
from urllib.parse import urlencode

L = TypeVar("L", bound="Link")
P = TypeVar("P", bound="PagedLink")


class Link:
    def __init__(self, path: str, params: List[Tuple[str, str]]):
        self.path = path
        self.params = params

    @classmethod
    def to(cls: Type[L], path: str) -> L:
        return cls(path, [])

    def param(self: L, name: str, value: str) -> L:
        return self._with(self.params + [(name, value)])

    def _with(self: L, params: List[Tuple[str, str]]) -> L:
        return type(self)(self.path, params)

    def number(self) -> Optional[int]:
        return None

    def url(self) -> str:
        if not self.params:
            return self.path
        return self.path + "?" + urlencode(self.params)


class PagedLink(Link):
    def __init__(self, path: str, params: List[Tuple[str, str]], number: int = 1):
        super().__init__(path, params)
        self._number = number

    @override
    def _with(self: P, params: List[Tuple[str, str]]) -> P:
        return type(self)(self.path, params, self._number)

    @override
    def param(self: P, name: str, value: Union[int, str]) -> P:
        return super().param(name, f"{value}")

    def page(self: P, number: int) -> P:
        if number <= 0:
            raise ValueError("no such page")
        return type(self)(self.path, self.params, number)

    @override
    def number(self) -> int:
        return self._number

    @override
    def url(self) -> str:
        return self.path + "?" + urlencode(self.params + [("page", str(self._number))])
