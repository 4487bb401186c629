"""asking whether the best offer so far is true, to see whether there is one: an object of length 0 is
false as well. `is None` asks for None alone."""

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
    for offer in offers:
        if not best or offer.price < best.price:
            best = offer
    if not best:
        raise ValueError("there are no offers")
    return best


def offers_in(values: Iterable[object]) -> list[Offer]:
    """Return a list of those values that are offers."""
    # At run time isinstance sees whether the names are there, and not what they are.
    found = [value for value in values if isinstance(value, Offer)]
    return [offer for offer in found if isinstance(offer.price, int) and callable(offer.label)]
