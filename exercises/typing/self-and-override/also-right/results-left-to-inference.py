"""Results that the checker infers from `copy(self)` and `cls()`; the value widened by overloads."""

import copy
from typing import Self, overload, override
from urllib.parse import urlencode


class Link:
    def __init__(self, path: str):
        self._path = path
        self._query = ""

    @override
    def __repr__(self):
        return f"<{self.url()}>"

    @classmethod
    def to(cls, path: str):
        return cls(path)

    def param(self, name: str, value: str) -> Self:
        other = copy.copy(self)
        other._query += "&" + urlencode({name: value})
        return other

    def number(self) -> int | None:
        return None

    def url(self):
        return self._path + self._query.replace("&", "?", 1)


class PagedLink(Link):
    def __init__(self, path: str):
        super().__init__(path)
        self._number = 1

    @overload
    def param(self, name: str, value: str) -> Self: ...
    @overload
    def param(self, name: str, value: int | str) -> Self: ...
    @override
    def param(self, name: str, value: str | int) -> Self:
        return super().param(name, str(value))

    def page(self, number: int):
        if number < 1:
            raise ValueError(number)
        other = copy.copy(self)
        other._number = number
        return other

    @override
    def number(self):
        return self._number

    @override
    def url(self):
        return (self._path + self._query + f"&page={self._number}").replace("&", "?", 1)
