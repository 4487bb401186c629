"""A type guard of its own looks at price and label, and tells the checker what it has found."""

from typing import Iterable, Protocol, TypeGuard, runtime_checkable


@runtime_checkable
class Offer(Protocol):
    @property
    def price(self) -> int: ...
    def label(self) -> str: ...


def is_offer(value: object) -> TypeGuard[Offer]:
    price = getattr(value, "price", None)
    return isinstance(price, int) and callable(getattr(value, "label", None))


def cheapest[Kind: Offer](offers: Iterable[Kind]) -> Kind:
    ordered = sorted(offers, key=lambda offer: offer.price)
    if not ordered:
        raise ValueError("cheapest of no offers")
    return ordered[0]


def offers_in(values: Iterable[object]) -> list[Offer]:
    return list(filter(is_offer, values))
