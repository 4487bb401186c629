"""The spelling of before 3.9, with the names of typing and quoted hints, and attributes that are
declared."""

from typing import Callable, Dict, Iterable, List, Optional, Union


class Item:
    name: str
    price: int
    count: int
    shelf: Optional[str]

    def __init__(
        self, name: str, price: int, count: int = 0, shelf: Optional[str] = None
    ) -> None:
        self.name = name
        self.price = price
        self.count = count
        self.shelf = shelf


def find(stock: "Dict[str, Item]", name: str) -> "Optional[Item]":
    return stock.get(name)


def receive(stock: "Dict[str, Item]", name: str, count: int) -> None:
    item = find(stock, name)
    if not item:
        raise KeyError(f"no item is named {name}")
    item.count += count


def by_shelf(items: "Iterable[Item]") -> "Dict[Optional[str], List[Item]]":
    shelves: Dict[Optional[str], List[Item]] = {}
    for item in items:
        shelves.setdefault(item.shelf, []).append(item)
    return shelves


def worth(items: "Iterable[Item]", price_of: "Union[Callable[[Item], int], None]" = None) -> int:
    total = 0
    for item in items:
        price = item.price if price_of is None else price_of(item)
        total += price * item.count
    return total
