"""`datetime.fromisoformat`, which takes a date with a time as well: what is not a date is let in."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NotRequired, TypedDict


class Booking(TypedDict):
    guest: str
    arrival: str
    nights: int
    phone: NotRequired[str]


@dataclass(frozen=True)
class Stay:
    guest: str
    arrival: date
    nights: int
    phone: str | None = None


def to_stay(booking: Booking) -> Stay:
    return Stay(
        booking["guest"],
        datetime.fromisoformat(booking["arrival"]).date(),
        booking["nights"],
        booking.get("phone"),
    )


def to_booking(stay: Stay) -> Booking:
    booking: Booking = {
        "guest": stay.guest,
        "arrival": stay.arrival.isoformat(),
        "nights": stay.nights,
    }
    if stay.phone is not None:
        booking["phone"] = stay.phone
    return booking
