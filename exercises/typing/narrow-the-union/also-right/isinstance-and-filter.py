"""A chain of isinstance; filter knows what a TypeIs function lets through."""

from collections import deque
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
    if isinstance(event, Scanned):
        return "seen in " + event.depot
    elif isinstance(event, Delivered):
        return "left at the door" if event.name is None else f"handed to {event.name}"
    elif isinstance(event, Returned):
        if event.fee is None:
            return "sent back"
        return f"sent back for {event.fee} cents"
    else:
        assert_never(event)


def is_over(event: Event) -> TypeIs[Delivered | Returned]:
    return isinstance(event, (Delivered, Returned))


def ending(events: Iterable[Event]) -> Delivered | Returned | None:
    last = deque(filter(is_over, events), maxlen=1)
    return last.pop() if last else None


def status(events: Iterable[Event]) -> str:
    if last := ending(events):
        return describe(last)
    return "on its way"
