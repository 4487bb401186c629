"""leaving out `@runtime_checkable`: the functions do without `isinstance`, but whoever else asks
gets a `TypeError`."""

from collections.abc import Iterable
from typing import Protocol, TypeGuard


class Offer(Protocol):
    """Anything that has a price and a label."""

    @property
    def price(self) -> int: ...

    def label(self) -> str: ...


def is_offer(value: object) -> TypeGuard[Offer]:
    """Whether a value has an integer as price, and a method label."""
    price = getattr(value, "price", None)
    return isinstance(price, int) and callable(getattr(value, "label", None))


def cheapest[T: Offer](offers: Iterable[T]) -> T:
    """Return the offer with the lowest price, the first of equal ones."""
    return min(offers, key=lambda offer: offer.price)


def offers_in(values: Iterable[object]) -> list[Offer]:
    """Return a list of those values that are offers."""
    return [value for value in values if is_offer(value)]
