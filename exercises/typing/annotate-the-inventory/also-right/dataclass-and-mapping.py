"""A dataclass, names for types, and mappings where nothing is written; an unknown name fails by
itself."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

type Cents = int
type Price = Callable[[Item], Cents]


@dataclass
class Item:
    name: str
    price: Cents
    count: int = 0
    shelf: str | None = None


def find(stock: Mapping[str, Item], name: str) -> Item | None:
    return stock.get(name)


def receive(stock: Mapping[str, Item], name: str, count: int) -> None:
    stock[name].count += count


def by_shelf(items: Iterable[Item]) -> defaultdict[str | None, list[Item]]:
    shelves = defaultdict[str | None, list[Item]](list)
    for item in items:
        shelves[item.shelf].append(item)
    return shelves


def worth(items: Iterable[Item], price_of: Price | None = None) -> Cents:
    return sum((price_of(item) if price_of else item.price) * item.count for item in items)
