"""any mapping instead of a booking: it is checked at run time, and the checker no longer tells a caller
what is missing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import NotRequired, TypedDict


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


def to_stay(booking: Mapping[str, object]) -> Stay:
    """Return the stay that a booking asks for."""
    guest, nights, phone = booking["guest"], booking["nights"], booking.get("phone")
    arrival = date.fromisoformat(str(booking["arrival"]))
    if not isinstance(guest, str) or not isinstance(nights, int):
        raise TypeError("not a booking")
    return Stay(guest, arrival, nights, phone if isinstance(phone, str) else None)


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
