"""an attribute for the label, annotated with `Callable`: in a protocol an attribute can be
assigned, so its type must be the very same, and a method with one parameter more, though it has a
default, is refused."""

from collections.abc import Callable, Iterable
from typing import Protocol, runtime_checkable


@runtime_checkable
class Offer(Protocol):
    """Anything that has a price and a label."""

    @property
    def price(self) -> int: ...

    label: Callable[[], str]


def cheapest[T: Offer](offers: Iterable[T]) -> T:
    """Return the offer with the lowest price, the first of equal ones."""
    return min(offers, key=lambda offer: offer.price)


def offers_in(values: Iterable[object]) -> list[Offer]:
    """Return a list of those values that are offers."""
    # At run time isinstance sees whether the names are there, and not what they are.
    found = [value for value in values if isinstance(value, Offer)]
    return [offer for offer in found if isinstance(offer.price, int) and callable(offer.label)]
