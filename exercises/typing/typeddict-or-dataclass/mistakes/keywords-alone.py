"""arguments that are accepted by name alone: the attributes have an order, and a caller may rely on
it."""

from dataclasses import dataclass
from datetime import date
from typing import NotRequired, TypedDict


class Booking(TypedDict):
    """A booking as the travel site sends it."""

    guest: str
    arrival: str
    nights: int
    phone: NotRequired[str]


@dataclass(frozen=True, kw_only=True)
class Stay:
    """A booking as the campsite keeps it."""

    guest: str
    arrival: date
    nights: int
    phone: str | None = None


def to_stay(booking: Booking) -> Stay:
    """Return the stay that a booking asks for."""
    return Stay(
        guest=booking["guest"],
        arrival=date.fromisoformat(booking["arrival"]),
        nights=booking["nights"],
        phone=booking.get("phone"),
    )


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
