"""a list of `object` as the result: what was found are offers, and the caller wants their
prices."""

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


def offers_in(values: Iterable[object]) -> list[object]:
    """Return a list of those values that are offers."""
    # At run time isinstance sees whether the names are there, and not what they are.
    found = [value for value in values if isinstance(value, Offer)]
    offers: list[object] = [offer for offer in found if isinstance(offer.price, int) and callable(offer.label)]
    return offers
