"""making `find` raise for an unknown name, so that it always returns an item: it promised None."""

from collections.abc import Callable, Iterable


class Item:
    """A part that the workshop sells; its price is in cents."""

    def __init__(self, name: str, price: int, count: int = 0, shelf: str | None = None) -> None:
        self.name = name
        self.price = price
        self.count = count
        self.shelf = shelf


def find(stock: dict[str, Item], name: str) -> Item:
    """Return the item of that name, or None."""
    return stock[name]


def receive(stock: dict[str, Item], name: str, count: int) -> None:
    """Add to the count of an item."""
    find(stock, name).count += count


def by_shelf(items: Iterable[Item]) -> dict[str | None, list[Item]]:
    """Return lists of the items by their shelf."""
    shelves: dict[str | None, list[Item]] = {}
    for item in items:
        shelves.setdefault(item.shelf, []).append(item)
    return shelves


def worth(items: Iterable[Item], price_of: Callable[[Item], int] | None = None) -> int:
    """Return the value of all items in cents, each at its own price or at that of a function."""
    total = 0
    for item in items:
        price = item.price if price_of is None else price_of(item)
        total += price * item.count
    return total
