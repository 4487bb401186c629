"""calling each label, and leaving out what raises: a label that fails is still one that can be called.
`callable` tells without calling it."""

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
    # At run time isinstance sees whether the names are there, and not what they are.
    found = [value for value in values if isinstance(value, Offer)]
    offers: list[Offer] = []
    for offer in found:
        try:
            offer.label()
        except TypeError:
            continue
        if isinstance(offer.price, int):
            offers.append(offer)
    return offers
