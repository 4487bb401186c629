"""Results that the checker infers, a function for each kind, and the events from the back."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeIs, assert_never


@dataclass(frozen=True)
class Scanned:
    """The parcel came through a depot."""

    depot: str


@dataclass(frozen=True)
class Delivered:
    """The parcel was handed to somebody, or to nobody."""

    name: str | None


@dataclass(frozen=True)
class Returned:
    """The parcel went back to its sender, for a fee in cents if one is known."""

    fee: int | None


type Event = Scanned | Delivered | Returned


def delivered(event: Delivered):
    return "left at the door" if event.name is None else f"handed to {event.name}"


def returned(event: Returned):
    price = "" if event.fee is None else f" for {event.fee} cents"
    return "sent back" + price


def describe(event: Event):
    if isinstance(event, Scanned):
        return f"seen in {event.depot}"
    if isinstance(event, Delivered):
        return delivered(event)
    if isinstance(event, Returned):
        return returned(event)
    assert_never(event)


def is_over(event: Event) -> TypeIs[Returned | Delivered]:
    match event:
        case Delivered() | Returned():
            return True
        case Scanned():
            return False


def ending(events: Iterable[Event]):
    return next((event for event in reversed([*events]) if is_over(event)), None)


def status(events: Iterable[Event]):
    last = ending(events)
    if last is None:
        return "on its way"
    return describe(last)
