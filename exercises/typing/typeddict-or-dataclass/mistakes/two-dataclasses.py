"""a dataclass for what is sent as well: JSON is read into dicts, and a dict has no attributes."""

from dataclasses import dataclass
from datetime import date


@dataclass
class Booking:
    """A booking as the travel site sends it."""

    guest: str
    arrival: str
    nights: int
    phone: str | None = None


@dataclass(frozen=True)
class Stay:
    """A booking as the campsite keeps it."""

    guest: str
    arrival: date
    nights: int
    phone: str | None = None


def to_stay(booking: Booking) -> Stay:
    """Return the stay that a booking asks for."""
    return Stay(booking.guest, date.fromisoformat(booking.arrival), booking.nights, booking.phone)


def to_booking(stay: Stay) -> Booking:
    """Return the booking to send for a stay."""
    return Booking(stay.guest, stay.arrival.isoformat(), stay.nights, stay.phone)
