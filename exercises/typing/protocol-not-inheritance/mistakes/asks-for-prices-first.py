"""asking every value for its price: most of them have none, and that is an `AttributeError`."""

from collections.abc import Iterable
from typing import Protocol, runtime_checkable


@runtime_checkable
class Offer(Protocol):
    """Anything that has a price and a label."""

    @property
    def price(self) -> int: ...

    def label(self) -> str: ...


def cheapest[T: Offer](offers: Iterable[T]) -> T:
    """Return the offer with the lowest price, the first of equal ones."""
    return min(offers, key=lambda offer: offer.price)


def offers_in(values: Iterable[object]) -> list[Offer]:
    """Return a list of those values that are offers."""
    found: list[Offer] = []
    for value in values:
        price: object = value.price
        if isinstance(price, int) and isinstance(value, Offer) and callable(value.label):
            found.append(value)
    return found
