"""a subclass of dict with a constructor that checks: what JSON is read into is an ordinary dict, and to
the checker this class has no keys of its own."""

from dataclasses import dataclass
from datetime import date


class Booking(dict[str, str | int]):
    """A booking as the travel site sends it."""

    def __init__(self, guest: str, arrival: str, nights: int, phone: str | None = None) -> None:
        super().__init__(guest=guest, arrival=arrival, nights=nights)
        if phone is not None:
            self["phone"] = phone


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
    return Booking(stay.guest, stay.arrival.isoformat(), stay.nights, stay.phone)
