"""A named tuple with an equality of its own."""

from datetime import date
from typing import NamedTuple, NotRequired, TypedDict


class Booking(TypedDict):
    guest: str
    arrival: str
    nights: int
    phone: NotRequired[str]


class Stay(NamedTuple):
    guest: str
    arrival: date
    nights: int
    phone: str | None = None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Stay) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))


def to_stay(booking: Booking) -> Stay:
    stay = Stay(booking["guest"], date.fromisoformat(booking["arrival"]), booking["nights"])
    return stay._replace(phone=booking["phone"]) if "phone" in booking else stay


def to_booking(stay: Stay) -> Booking:
    guest, arrival, nights, phone = stay
    booking = Booking(guest=guest, arrival=arrival.isoformat(), nights=nights)
    if phone is not None:
        booking.update({"phone": phone})
    return booking
