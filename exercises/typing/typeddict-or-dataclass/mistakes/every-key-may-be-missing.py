"""`total=False` for the whole dict: then every key may be missing, and the checker lets a booking
without a guest pass."""

from dataclasses import dataclass
from datetime import date
from typing import TypedDict


class Booking(TypedDict, total=False):
    """A booking as the travel site sends it."""

    guest: str
    arrival: str
    nights: int
    phone: str


@dataclass(frozen=True)
class Stay:
    """A booking as the campsite keeps it."""

    guest: str
    arrival: date
    nights: int
    phone: str | None = None


def to_stay(booking: Booking) -> Stay:
    """Return the stay that a booking asks for."""
    if "guest" not in booking or "arrival" not in booking or "nights" not in booking:
        raise KeyError("a required key is missing")
    arrival = date.fromisoformat(booking["arrival"])
    return Stay(booking["guest"], arrival, booking["nights"], booking.get("phone"))


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
