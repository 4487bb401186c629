"""asking only whether an event is not scanned: a new kind of event would then be over as well, and the
type checker believes it."""

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
    match event:
        case Scanned(depot):
            return f"seen in {depot}"
        case Delivered(None):
            return "left at the door"
        case Delivered(name):
            return f"handed to {name}"
        case Returned(None):
            return "sent back"
        case Returned(fee):
            return f"sent back for {fee} cents"
        case _:
            assert_never(event)


def is_over(event: Event) -> TypeIs[Delivered | Returned]:
    """Return whether nothing else will happen to the parcel."""
    return not isinstance(event, Scanned)


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
