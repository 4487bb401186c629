"""asking `type(event) is …`: an object of a subclass is also a member, so the checker cannot rule
a kind out, and `assert_never` still sees all of them."""

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


def describe(event: Event) -> str:
    """Return what the customer reads about an event."""
    if type(event) is Scanned:
        return f"seen in {event.depot}"
    if type(event) is Delivered:
        return "left at the door" if event.name is None else f"handed to {event.name}"
    if type(event) is Returned:
        return "sent back" if event.fee is None else f"sent back for {event.fee} cents"
    assert_never(event)


def is_over(event: Event) -> TypeIs[Delivered | Returned]:
    """Return whether nothing else will happen to the parcel."""
    return isinstance(event, Delivered | Returned)


def ending(events: Iterable[Event]) -> Delivered | Returned | None:
    """Return the last event that is over, or None."""
    last = None
    for event in events:
        if is_over(event):
            last = event
    return last


def status(events: Iterable[Event]) -> str:
    """Return what the customer reads about a parcel."""
    last = ending(events)
    return "on its way" if last is None else describe(last)
