"""A class with properties, equality and a hash written by hand, and a match statement on the stay."""

from datetime import date
from typing import NotRequired, TypedDict


class Booking(TypedDict):
    guest: str
    arrival: str
    nights: int
    phone: NotRequired[str]


class Stay:
    __slots__ = ("_parts",)
    __match_args__ = ("guest", "arrival", "nights", "phone")

    def __init__(self, guest: str, arrival: date, nights: int, phone: str | None = None) -> None:
        self._parts = (guest, arrival, nights, phone)

    @property
    def guest(self) -> str:
        return self._parts[0]

    @property
    def arrival(self) -> date:
        return self._parts[1]

    @property
    def nights(self) -> int:
        return self._parts[2]

    @property
    def phone(self) -> str | None:
        return self._parts[3]

    def __eq__(self, other: object) -> bool:
        return self._parts == other._parts if isinstance(other, Stay) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._parts)


def to_stay(booking: Booking) -> Stay:
    arrival = date.fromisoformat(booking["arrival"])
    return Stay(booking["guest"], arrival, booking["nights"], booking.get("phone"))


def to_booking(stay: Stay) -> Booking:
    match stay:
        case Stay(guest, arrival, nights, None):
            return {"guest": guest, "arrival": arrival.isoformat(), "nights": nights}
        case Stay(guest, arrival, nights, str(phone)):
            return Booking(guest=guest, arrival=arrival.isoformat(), nights=nights, phone=phone)
        case _:
            raise TypeError("not a stay")
