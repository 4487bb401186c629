"""A protocol for the function, and a type parameter that keeps what kind of item a list holds."""

from collections.abc import Iterable, Mapping
from typing import Protocol


class Item:
    def __init__(self, name: str, price: int, count: int = 0, shelf: str | None = None) -> None:
        self.name, self.price, self.count, self.shelf = name, price, count, shelf


class PriceOf(Protocol):
    def __call__(self, item: Item, /) -> int: ...


def find[I: Item](stock: Mapping[str, I], name: str) -> I | None:
    return stock.get(name)


def receive(stock: Mapping[str, Item], name: str, count: int) -> None:
    if (item := find(stock, name)) is None:
        raise KeyError(name)
    item.count += count


def by_shelf[I: Item](items: Iterable[I]) -> dict[str | None, list[I]]:
    shelves: dict[str | None, list[I]] = {}
    for item in items:
        shelves.setdefault(item.shelf, []).append(item)
    return shelves


def own_price(item: Item) -> int:
    return item.price


def worth(items: Iterable[Item], price_of: PriceOf | None = None) -> int:
    price_of = price_of or own_price
    return sum(price_of(item) * item.count for item in items)
