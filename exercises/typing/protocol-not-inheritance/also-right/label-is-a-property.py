"""The label is a property as well: what is read there can be called, as a method can."""

from collections.abc import Callable, Iterable
from typing import Protocol, runtime_checkable


@runtime_checkable
class Offer(Protocol):
    """Anything that has a price and a label."""

    @property
    def price(self) -> int: ...

    @property
    def label(self) -> Callable[[], str]: ...


def cheapest[T: Offer](offers: Iterable[T]) -> T:
    """Return the offer with the lowest price, the first of equal ones."""
    return min(offers, key=lambda offer: offer.price)


def offers_in(values: Iterable[object]) -> list[Offer]:
    """Return a list of those values that are offers."""
    found = [value for value in values if isinstance(value, Offer)]
    return [offer for offer in found if isinstance(offer.price, int) and callable(offer.label)]
