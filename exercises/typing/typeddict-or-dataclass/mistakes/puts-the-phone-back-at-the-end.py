"""taking the phone out of the booking and putting it back at the end: where the conversion raises an
exception before, it is gone."""

from dataclasses import dataclass
from datetime import date
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
    phone = booking.pop("phone") if "phone" in booking else None
    stay = Stay(booking["guest"], date.fromisoformat(booking["arrival"]), booking["nights"], phone)
    if phone is not None:
        booking["phone"] = phone
    return stay


def to_booking(stay: Stay) -> Booking:
    booking: Booking = {
        "guest": stay.guest,
        "arrival": stay.arrival.isoformat(),
        "nights": stay.nights,
    }
    if stay.phone is not None:
        booking["phone"] = stay.phone
    return booking
