"""The unions of Python 3.9 and an alias for the events that are over; a line for each kind."""

from dataclasses import dataclass
from typing import Iterable, Optional, TypeIs, Union, assert_never


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


Over = Union[Delivered, Returned]
Event = Union[Scanned, Over]


def describe(event: Event) -> str:
    line: str
    match event:
        case Scanned():
            line = f"seen in {event.depot}"
        case Delivered(name=str(name)):
            line = f"handed to {name}"
        case Delivered():
            line = "left at the door"
        case Returned(fee=int(fee)):
            line = f"sent back for {fee} cents"
        case Returned():
            line = "sent back"
        case never:
            assert_never(never)
    return line


def is_over(event: "Event") -> "TypeIs[Over]":
    return isinstance(event, (Delivered, Returned))


def ending(events: Iterable[Event]) -> Optional[Over]:
    over = [event for event in events if is_over(event)]
    return over[-1] if over else None


def status(events: Iterable[Event]) -> str:
    match ending(events):
        case None:
            return "on its way"
        case event:
            return describe(event)
