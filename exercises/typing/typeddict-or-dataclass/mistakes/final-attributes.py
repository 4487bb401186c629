"""attributes that are `Final`: only the checker knows that word, and at run time everybody can assign
to them."""

from datetime import date
from typing import Final, NotRequired, TypedDict


class Booking(TypedDict):
    """A booking as the travel site sends it."""

    guest: str
    arrival: str
    nights: int
    phone: NotRequired[str]


class Stay:
    """A booking as the campsite keeps it."""

    def __init__(self, guest: str, arrival: date, nights: int, phone: str | None = None) -> None:
        self.guest: Final = guest
        self.arrival: Final = arrival
        self.nights: Final = nights
        self.phone: Final = phone

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Stay) and vars(self) == vars(other)

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
