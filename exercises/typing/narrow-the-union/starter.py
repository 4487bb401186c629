from dataclasses import dataclass


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


def describe(event):
    """Return what the customer reads about an event."""


def is_over(event):
    """Return whether nothing else will happen to the parcel."""


def ending(events):
    """Return the last event that is over, or None."""


def status(events):
    """Return what the customer reads about a parcel."""
