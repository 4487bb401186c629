"""comparing the four attributes of whatever comes: an object of another class that has them is no stay."""

from datetime import date
from typing import NotRequired, TypedDict


class Booking(TypedDict):
    guest: str
    arrival: str
    nights: int
    phone: NotRequired[str]


class Stay:
    def __init__(self, guest: str, arrival: date, nights: int, phone: str | None = None) -> None:
        self._all = (guest, arrival, nights, phone)

    @property
    def guest(self) -> str:
        return self._all[0]

    @property
    def arrival(self) -> date:
        return self._all[1]

    @property
    def nights(self) -> int:
        return self._all[2]

    @property
    def phone(self) -> str | None:
        return self._all[3]

    def __eq__(self, other: object) -> bool:
        missing = object()
        return all(
            getattr(self, n) == getattr(other, n, missing)
            for n in ("guest", "arrival", "nights", "phone")
        )

    def __hash__(self) -> int:
        return hash(self._all)


def to_stay(booking: Booking) -> Stay:
    return Stay(
        booking["guest"],
        date.fromisoformat(booking["arrival"]),
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
