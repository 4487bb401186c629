"""a class without an equality of its own: then two stays are equal only if they are the same object."""

from datetime import date
from typing import NotRequired, TypedDict


class Booking(TypedDict):
    """A booking as the travel site sends it."""

    guest: str
    arrival: str
    nights: int
    phone: NotRequired[str]


class Stay:
    """A booking as the campsite keeps it."""

    def __init__(self, guest: str, arrival: date, nights: int, phone: str | None = None) -> None:
        self._guest = guest
        self._arrival = arrival
        self._nights = nights
        self._phone = phone

    @property
    def guest(self) -> str:
        return self._guest

    @property
    def arrival(self) -> date:
        return self._arrival

    @property
    def nights(self) -> int:
        return self._nights

    @property
    def phone(self) -> str | None:
        return self._phone


def to_stay(booking: Booking) -> Stay:
    """Return the stay that a booking asks for."""
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
