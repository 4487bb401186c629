"""a dict of strings to strings or integers: that says nothing of the keys, so the checker finds neither
a missing nor a misspelt one."""

from dataclasses import dataclass
from datetime import date


Booking = dict[str, str | int]


@dataclass(frozen=True)
class Stay:
    """A booking as the campsite keeps it."""

    guest: str
    arrival: date
    nights: int
    phone: str | None = None


def to_stay(booking: Booking) -> Stay:
    """Return the stay that a booking asks for."""
    phone = booking.get("phone")
    return Stay(
        str(booking["guest"]),
        date.fromisoformat(str(booking["arrival"])),
        int(booking["nights"]),
        None if phone is None else str(phone),
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
