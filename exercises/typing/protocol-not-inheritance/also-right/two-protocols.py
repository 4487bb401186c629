"""Two small protocols make up the one that is asked for; the results of functions are inferred."""

from collections.abc import Iterable
from typing import Protocol, runtime_checkable


class Priced(Protocol):
    @property
    def price(self) -> int: ...


class Labelled(Protocol):
    def label(self) -> str: ...


@runtime_checkable
class Offer(Priced, Labelled, Protocol):
    pass


def price_of(offer: Priced):
    return offer.price


def cheapest[T: Offer](offers: Iterable[T]):
    return min(offers, key=price_of)


def offers_in(values: Iterable[object]):
    offers: list[Offer] = []
    for value in values:
        if not isinstance(value, Offer):
            continue
        if isinstance(value.price, int) and callable(value.label):
            offers.append(value)
    return offers
