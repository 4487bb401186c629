"""a `__setattr__` that raises: it does so at run time, while to the checker it says that anything can
be assigned."""

from dataclasses import dataclass
from datetime import date
from typing import NotRequired, TypedDict


class Booking(TypedDict):
    """A booking as the travel site sends it."""

    guest: str
    arrival: str
    nights: int
    phone: NotRequired[str]


@dataclass(unsafe_hash=True, init=False)
class Stay:
    """A booking as the campsite keeps it."""

    guest: str
    arrival: date
    nights: int
    phone: str | None = None

    def __init__(self, guest: str, arrival: date, nights: int, phone: str | None = None) -> None:
        self.__dict__.update(guest=guest, arrival=arrival, nights=nights, phone=phone)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"cannot assign to {name}")


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
