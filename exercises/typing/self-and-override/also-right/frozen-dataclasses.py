"""Frozen dataclasses and replace, which keeps every field; the query is a method that is overridden."""

from dataclasses import dataclass, replace
from typing import Self, override
from urllib.parse import urlencode


@dataclass(frozen=True)
class Link:
    path: str
    params: tuple[tuple[str, str], ...] = ()

    @classmethod
    def to(cls, path: str) -> Self:
        return cls(path)

    def param(self, name: str, value: str) -> Self:
        return replace(self, params=self.params + ((name, value),))

    def number(self) -> int | None:
        return None

    def query(self) -> list[tuple[str, str]]:
        return list(self.params)

    def url(self) -> str:
        query = urlencode(self.query())
        return self.path + ("?" + query if query else "")


@dataclass(frozen=True)
class PagedLink(Link):
    current: int = 1

    @override
    def param(self, name: str, value: str | int) -> Self:
        return super().param(name, str(value))

    def page(self, number: int) -> Self:
        if number < 1:
            raise ValueError(number)
        return replace(self, current=number)

    @override
    def number(self) -> int:
        return self.current

    @override
    def query(self) -> list[tuple[str, str]]:
        return [*super().query(), ("page", str(self.current))]
