"""`<=` in the comparison: of equal offers the last one wins."""

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
    lowest: T | None = None
    for offer in offers:
        if lowest is None or offer.price <= lowest.price:
            lowest = offer
    if lowest is None:
        raise ValueError("there are no offers")
    return lowest


def offers_in(values: Iterable[object]) -> list[Offer]:
    """Return a list of those values that are offers."""
    # At run time isinstance sees whether the names are there, and not what they are.
    found = [value for value in values if isinstance(value, Offer)]
    return [offer for offer in found if isinstance(offer.price, int) and callable(offer.label)]
