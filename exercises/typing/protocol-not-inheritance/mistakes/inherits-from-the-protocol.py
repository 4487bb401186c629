"""inheriting from a protocol without naming `Protocol` again: the class is then an ordinary one,
and only what inherits from it fits."""

from collections.abc import Iterable
from typing import Protocol


class Priced(Protocol):
    """Anything that has a price."""

    @property
    def price(self) -> int: ...


class Offer(Priced):
    """Anything that has a price and a label."""

    def label(self) -> str: ...


def cheapest[T: Offer](offers: Iterable[T]) -> T:
    """Return the offer with the lowest price, the first of equal ones."""
    return min(offers, key=lambda offer: offer.price)


def offers_in(values: Iterable[object]) -> list[Offer]:
    """Return a list of those values that are offers."""
    # At run time isinstance sees whether the names are there, and not what they are.
    found = [value for value in values if isinstance(value, Offer)]
    return [offer for offer in found if isinstance(offer.price, int) and callable(offer.label)]
