"""starting from a number that no price should reach: integers have no largest one, and an offer above
it is never taken."""

import sys
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
    best: T | None = None
    lowest = sys.maxsize
    for offer in offers:
        if offer.price < lowest:
            best, lowest = offer, offer.price
    if best is None:
        raise ValueError("there are no offers")
    return best


def offers_in(values: Iterable[object]) -> list[Offer]:
    """Return a list of those values that are offers."""
    # At run time isinstance sees whether the names are there, and not what they are.
    found = [value for value in values if isinstance(value, Offer)]
    return [offer for offer in found if isinstance(offer.price, int) and callable(offer.label)]
