"""one dict for all bookings, filled anew each time: whoever still has the last one sees it change."""

from dataclasses import dataclass
from datetime import date
from typing import NotRequired, TypedDict, cast


_booking: dict[str, str | int] = {}


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
    arrival = date.fromisoformat(booking["arrival"])
    return Stay(booking["guest"], arrival, booking["nights"], booking.get("phone"))


def to_booking(stay: Stay) -> Booking:
    """Return the booking to send for a stay."""
    _booking.clear()
    _booking["guest"] = stay.guest
    _booking["arrival"] = stay.arrival.isoformat()
    _booking["nights"] = stay.nights
    if stay.phone is not None:
        _booking["phone"] = stay.phone
    return cast(Booking, _booking)
