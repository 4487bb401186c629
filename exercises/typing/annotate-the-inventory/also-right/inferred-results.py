"""Hints for parameters and for the empty dict; the checker infers every result."""

from typing import Callable, Iterable


class Item:
    def __init__(self, name: str, price: int, count: int = 0, shelf: None | str = None):
        self.name = name
        self.price = price
        self.count = count
        self.shelf = shelf


def find(stock: dict[str, Item], name: str):
    return stock.get(name)


def receive(stock: dict[str, Item], name: str, count: int):
    try:
        stock[name].count += count
    except KeyError:
        raise KeyError(f"unknown: {name}") from None


def by_shelf(items: Iterable[Item]):
    shelves: dict[str | None, list[Item]] = {}
    for item in items:
        shelves.setdefault(item.shelf, []).append(item)
    return shelves


def worth(items: Iterable[Item], price_of: None | Callable[[Item], int] = None):
    total = 0
    for item in items:
        price = item.price if price_of is None else price_of(item)
        total += price * item.count
    return total
