"""Two typed dicts, one of them total, and the date read with strptime."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Optional, TypedDict


class RequiredKeys(TypedDict):
    guest: str
    arrival: str
    nights: int


class Booking(RequiredKeys, total=False):
    phone: str


@dataclass(frozen=True, order=True)
class Stay:
    guest: str
    arrival: date
    nights: int
    phone: Optional[str] = None


def to_stay(booking: Booking) -> Stay:
    day = datetime.strptime(booking["arrival"], "%Y-%m-%d").date()
    phone: Optional[str] = None
    if "phone" in booking:
        phone = booking["phone"]
    return Stay(booking["guest"], day, booking["nights"], phone)


def to_booking(stay: Stay) -> Booking:
    booking = Booking(guest=stay.guest, arrival=f"{stay.arrival:%Y-%m-%d}", nights=stay.nights)
    if isinstance(stay.phone, str):
        booking["phone"] = stay.phone
    return booking
