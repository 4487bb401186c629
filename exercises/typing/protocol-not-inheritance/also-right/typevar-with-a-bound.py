"""The form that every version before 3.12 needs: a TypeVar with a bound; a loop finds the
lowest."""

from abc import abstractmethod
from typing import Iterable, List, Optional, Protocol, TypeVar, runtime_checkable


@runtime_checkable
class Offer(Protocol):
    @property
    @abstractmethod
    def price(self) -> int:
        raise NotImplementedError

    @abstractmethod
    def label(self) -> str:
        raise NotImplementedError


OfferT = TypeVar("OfferT", bound=Offer)


def cheapest(offers: Iterable[OfferT]) -> OfferT:
    lowest: Optional[OfferT] = None
    for offer in offers:
        if lowest is None or offer.price < lowest.price:
            lowest = offer
    if lowest is None:
        raise ValueError("there are no offers")
    return lowest


def offers_in(values: Iterable[object]) -> List[Offer]:
    found: List[Offer] = []
    for value in values:
        if isinstance(value, Offer) and isinstance(value.price, int) and callable(value.label):
            found.append(value)
    return found
