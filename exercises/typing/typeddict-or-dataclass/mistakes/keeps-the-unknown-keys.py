"""keeping the whole booking in the stay: keys that were to be ignored come back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NotRequired, TypedDict, cast


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
    extra: Mapping[str, object] = field(default_factory=dict[str, object], compare=False)


def to_stay(booking: Booking) -> Stay:
    return Stay(
        guest=booking["guest"],
        arrival=date.fromisoformat(booking["arrival"]),
        nights=booking["nights"],
        phone=booking.get("phone"),
        extra=dict(booking),
    )


def to_booking(stay: Stay) -> Booking:
    booking: Booking = {
        **cast(Booking, stay.extra),
        "guest": stay.guest,
        "arrival": stay.arrival.isoformat(),
        "nights": stay.nights,
    }
    if stay.phone is not None:
        booking["phone"] = stay.phone
    return booking
