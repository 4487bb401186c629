"""A type parameter for self in each method; a link remembers the one that it was made from."""

from copy import copy
from typing import override
from urllib.parse import urlencode


class Link:
    before: "Link | None" = None
    path = name = value = ""

    @classmethod
    def to[L: Link](cls: type[L], path: str) -> L:
        link = cls()
        link.path = path
        return link

    def param[L: Link](self: L, name: str, value: str) -> L:
        link = copy(self)
        link.before, link.name, link.value = self, name, value
        return link

    def number(self) -> int | None:
        return None

    def pairs(self) -> list[tuple[str, str]]:
        return [] if self.before is None else [*Link.pairs(self.before), (self.name, self.value)]

    def url(self) -> str:
        pairs = self.pairs()
        return f"{self.path}?{urlencode(pairs)}" if pairs else self.path


class PagedLink(Link):
    now = 1

    @override
    def param[P: PagedLink](self: P, name: str, value: int | str) -> P:
        return super().param(name, str(value))

    def page[P: PagedLink](self: P, number: int) -> P:
        if number < 1:
            raise ValueError(f"no page {number}")
        link = copy(self)
        link.now = number
        return link

    @override
    def number(self) -> int:
        return self.now

    @override
    def pairs(self) -> list[tuple[str, str]]:
        return super().pairs() + [("page", str(self.number()))]
