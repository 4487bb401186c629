"""taking the first ten characters for the date: what stands behind them makes it none."""

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
    year, month, day = booking["arrival"][:10].split("-")
    return Stay(
        booking["guest"],
        date(int(year), int(month), int(day)),
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
