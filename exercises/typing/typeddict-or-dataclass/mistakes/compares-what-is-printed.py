"""comparing what is printed of two stays: `None` and the string "None" look the same."""

from datetime import date
from typing import Final, NotRequired, ReadOnly, TypedDict


class Booking(TypedDict):
    guest: ReadOnly[str]
    arrival: ReadOnly[str]
    nights: ReadOnly[int]
    phone: ReadOnly[NotRequired[str]]


class Stay:
    def __init__(self, guest: str, arrival: date, nights: int, phone: str | None = None) -> None:
        self.guest: Final = guest
        self.arrival: Final = arrival
        self.nights: Final = nights
        self.phone: Final = phone

    def __setattr__(self, name: str, value: object) -> None:
        if name in self.__dict__:
            raise AttributeError(name)
        super().__setattr__(name, value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Stay) and str(self) == str(other)

    def __str__(self) -> str:
        return f"{self.guest} {self.arrival} {self.nights} {self.phone}"

    def __hash__(self) -> int:
        return hash(str(self))


def to_stay(booking: Booking) -> Stay:
    phone = booking.get("phone")
    return Stay(booking["guest"], date.fromisoformat(booking["arrival"]), booking["nights"], phone)


def to_booking(stay: Stay) -> Booking:
    base: Booking = {
        "guest": stay.guest,
        "arrival": stay.arrival.isoformat(),
        "nights": stay.nights,
    }
    return base if stay.phone is None else {**base, "phone": stay.phone}
