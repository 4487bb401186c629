"""A dict whose keys may be missing unless required, and may only be read, and a dataclass that converts
itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ReadOnly, Required, Self, TypedDict


class Booking(TypedDict, total=False):
    guest: Required[ReadOnly[str]]
    arrival: Required[ReadOnly[str]]
    nights: Required[ReadOnly[int]]
    phone: ReadOnly[str]


@dataclass(frozen=True)
class Stay:
    guest: str
    arrival: date
    nights: int
    phone: str | None = None

    @classmethod
    def from_booking(cls, booking: Booking) -> Self:
        year, month, day = map(int, booking["arrival"].split("-"))
        phone = booking.get("phone", None)
        return cls(booking["guest"], date(year, month, day), booking["nights"], phone)

    def as_booking(self) -> Booking:
        booking: Booking = {
            "guest": self.guest,
            "arrival": self.arrival.isoformat(),
            "nights": self.nights,
        }
        return booking if self.phone is None else {**booking, "phone": self.phone}


def to_stay(booking: Booking) -> Stay:
    return Stay.from_booking(booking)


def to_booking(stay: Stay) -> Booking:
    return stay.as_booking()
