"""an `__eq__` that does not ask what the other one is: compared with anything that has no such
attributes, it raises."""

from dataclasses import dataclass
from datetime import date
from typing import NotRequired, TypedDict


class Booking(TypedDict):
    """A booking as the travel site sends it."""

    guest: str
    arrival: str
    nights: int
    phone: NotRequired[str]


@dataclass(frozen=True, eq=False)
class Stay:
    """A booking as the campsite keeps it."""

    guest: str
    arrival: date
    nights: int
    phone: str | None = None

    def __eq__(self, other: object) -> bool:
        return vars(self) == vars(other)

    def __hash__(self) -> int:
        return hash((self.guest, self.arrival, self.nights, self.phone))


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
