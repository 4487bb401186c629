"""The functional syntax for the dict, a dataclass with slots, and a conditional expression for the phone."""

from dataclasses import dataclass
from datetime import date
from typing import NotRequired, TypedDict

Booking = TypedDict(
    "Booking",
    {"guest": str, "arrival": str, "nights": int, "phone": NotRequired[str]},
)


@dataclass(frozen=True, slots=True)
class Stay:
    guest: str
    arrival: date
    nights: int
    phone: str | None = None


def to_stay(booking: Booking) -> Stay:
    return Stay(
        guest=booking["guest"],
        arrival=date.fromisoformat(booking["arrival"]),
        nights=booking["nights"],
        phone=booking["phone"] if "phone" in booking else None,
    )


def to_booking(stay: Stay) -> Booking:
    if stay.phone is None:
        return {"guest": stay.guest, "arrival": str(stay.arrival), "nights": stay.nights}
    return {
        "guest": stay.guest,
        "arrival": str(stay.arrival),
        "nights": stay.nights,
        "phone": stay.phone,
    }
