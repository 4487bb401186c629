"""`Stay(**booking)`: that works while both have the same keys, and a key that the site adds is an
argument nobody knows."""

from dataclasses import dataclass, replace
from datetime import date
from typing import NotRequired, TypedDict, cast


class Booking(TypedDict):
    """A booking as the travel site sends it."""

    guest: str
    arrival: str
    nights: int
    phone: NotRequired[str]


@dataclass(frozen=True)
class Stay:
    """A booking as the campsite keeps it."""

    guest: str
    arrival: date
    nights: int
    phone: str | None = None


def to_stay(booking: Booking) -> Stay:
    """Return the stay that a booking asks for."""
    if "guest" not in booking or "nights" not in booking:
        raise KeyError("a required key is missing")
    arrival = date.fromisoformat(booking["arrival"])
    return replace(Stay(**cast(dict[str, str], booking)), arrival=arrival)  # type: ignore


def to_booking(stay: Stay) -> Booking:
    """Return the booking to send for a stay."""
    booking: Booking = {
        "guest": stay.guest,
        "arrival": stay.arrival.isoformat(),
        "nights": stay.nights,
    }
    if stay.phone is not None:
        booking["phone"] = stay.phone
    return booking
