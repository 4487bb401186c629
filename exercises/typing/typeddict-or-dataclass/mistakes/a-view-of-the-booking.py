"""keeping the booking in the stay and reading it each time: whoever changes the booking changes the stay."""

from datetime import date
from typing import NotRequired, TypedDict


class Booking(TypedDict):
    guest: str
    arrival: str
    nights: int
    phone: NotRequired[str]


class Stay:
    _source: Booking

    def __init__(self, guest: str, arrival: date, nights: int, phone: str | None = None) -> None:
        self._source = {"guest": guest, "arrival": arrival.isoformat(), "nights": nights}
        if phone is not None:
            self._source["phone"] = phone

    @property
    def guest(self) -> str:
        return self._source["guest"]

    @property
    def arrival(self) -> date:
        return date.fromisoformat(self._source["arrival"])

    @property
    def nights(self) -> int:
        return self._source["nights"]

    @property
    def phone(self) -> str | None:
        return self._source.get("phone")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Stay) and to_booking(self) == to_booking(other)

    def __hash__(self) -> int:
        return hash((self.guest, self.arrival, self.nights, self.phone))


def to_stay(booking: Booking) -> Stay:
    stay = Stay(booking["guest"], date.fromisoformat(booking["arrival"]), booking["nights"])
    stay._source = booking
    return stay


def to_booking(stay: Stay) -> Booking:
    booking: Booking = {
        "guest": stay.guest,
        "arrival": stay.arrival.isoformat(),
        "nights": stay.nights,
    }
    if stay.phone is not None:
        booking["phone"] = stay.phone
    return booking
