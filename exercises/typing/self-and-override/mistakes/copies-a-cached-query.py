"""remembering in the link what urlencode returned: the copy takes it along, though its parameters differ."""

from copy import copy
from functools import cached_property
from typing import Self, override
from urllib.parse import urlencode


class Link:
    """A link to a path, with parameters."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._params: tuple[tuple[str, str], ...] = ()

    @classmethod
    def to(cls, path: str) -> Self:
        """Return a link without parameters."""
        return cls(path)

    def param(self, name: str, value: str) -> Self:
        """Return a new link with one more parameter."""
        other = copy(self)
        other._params = (*self._params, (name, value))
        return other

    def number(self) -> int | None:
        """Return the number of the page, or None."""
        return None

    @cached_property
    def _query(self) -> str:
        return urlencode(self._params)

    def url(self) -> str:
        """Return the path and the parameters."""
        return f"{self._path}?{self._query}" if self._params else self._path


class PagedLink(Link):
    """A link to one page of a list."""

    _number = 1

    def page(self, number: int) -> Self:
        """Return a new link to another page."""
        if number < 1:
            raise ValueError("pages are counted from 1")
        other = copy(self)
        other._number = number
        return other

    @override
    def param(self, name: str, value: str | int) -> Self:
        """Return a new link with one more parameter."""
        return super().param(name, str(value))

    @override
    def number(self) -> int:
        """Return the number of the page."""
        return self._number

    @override
    def url(self) -> str:
        """Return the path, the parameters and the page."""
        url = super().url()
        return f"{url}{'&' if self._params else '?'}page={self._number}"
