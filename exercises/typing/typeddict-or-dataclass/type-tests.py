# pyright: reportExplicitAny=error
from datetime import date
from typing import assert_type

from solution import Booking, Stay, to_booking, to_stay

# rule: Pyright's standard mode accepts your code
# rule: every parameter has a type, none is Any
# rule: # type: ignore has no effect
# test: passes the type checker by itself

# rule: "phone", which may be missing
# test: Booking: accepts one with a phone and one without
known: Booking = {"guest": "Lin", "arrival": "2028-05-01", "nights": 2, "phone": "555 0101"}
unknown: Booking = {"guest": "Lin", "arrival": "2028-05-01", "nights": 2}

# rule: a dict with the strings "guest" and "arrival" … the integer "nights"
# test: Booking: knows the types of its values
def show(booking: Booking) -> None:
    assert_type(booking["guest"], str)
    assert_type(booking["arrival"], str)
    assert_type(booking["nights"], int)

# rule: "phone", which may be missing
# test: Booking: has a string under "phone", if that is there
def show(booking: Booking) -> None:
    if "phone" in booking:
        assert_type(booking["phone"], str)

# rule: "phone", which may be missing
# test: Booking: may have no phone to get
def show(booking: Booking) -> None:
    assert_type(booking.get("phone"), str | None)

# rule: booking["phone"] outside if "phone" in booking
# test: Booking: refuses to read a phone that may be missing
def show(booking: Booking) -> None:
    booking["phone"]  # refused: reportTypedDictNotRequiredAccess

# rule: Pyright refuses a booking with a missing key
# test: Booking: refuses one without a guest
booking: Booking = {"arrival": "2028-05-01", "nights": 2}  # refused: reportAssignmentType

# rule: Pyright refuses a booking with a missing key
# test: Booking: refuses one without an arrival
booking: Booking = {"guest": "Lin", "nights": 2, "phone": "555 0101"}  # refused: reportAssignmentType

# rule: Pyright refuses a booking with a missing key
# test: Booking: refuses one without nights
booking: Booking = {"guest": "Lin", "arrival": "2028-05-01"}  # refused: reportAssignmentType

# rule: Pyright refuses a booking with … an unknown one
# test: Booking: refuses an unknown key
booking: Booking = {"guest": "Lin", "arrival": "2028-05-01", "nights": 2, "fone": "555 0101"}  # refused: reportAssignmentType

# rule: Pyright refuses a booking with … an unknown one
# test: Booking: refuses to read an unknown key
def show(booking: Booking) -> None:
    booking["guest"]
    booking["gest"]  # refused: reportTypedDictNotRequiredAccess | reportGeneralTypeIssues

# rule: Pyright refuses a booking with … a value of another type
# test: Booking: refuses a guest that is not a string
booking: Booking = {"guest": None, "arrival": "2028-05-01", "nights": 2}  # refused: reportAssignmentType

# rule: Pyright refuses a booking with … a value of another type
# test: Booking: refuses a date for its arrival
booking: Booking = {"guest": "Lin", "arrival": date(2028, 5, 1), "nights": 2}  # refused: reportAssignmentType

# rule: Pyright refuses a booking with … a value of another type
# test: Booking: refuses nights that are a string
booking: Booking = {"guest": "Lin", "arrival": "2028-05-01", "nights": "2"}  # refused: reportAssignmentType

# rule: Pyright refuses a booking with … a value of another type
# test: Booking: refuses nights that are a float
booking: Booking = {"guest": "Lin", "arrival": "2028-05-01", "nights": 2.5}  # refused: reportAssignmentType

# rule: Pyright refuses a booking with … a value of another type
# test: Booking: refuses a phone that is a number
booking: Booking = {"guest": "Lin", "arrival": "2028-05-01", "nights": 2, "phone": 5550101}  # refused: reportAssignmentType

# rule: Pyright refuses a booking with … a value of another type
# test: Booking: refuses None for a phone
booking: Booking = {"guest": "Lin", "arrival": "2028-05-01", "nights": 2, "phone": None}  # refused: reportAssignmentType

# rule: arrival is a datetime.date
# rule: has these attributes
# test: Stay: knows the types of its guest, arrival and nights
def show(stay: Stay) -> None:
    assert_type(stay.guest, str)
    assert_type(stay.arrival, date)
    assert_type(stay.nights, int)

# rule: phone a string or None, the default
# test: Stay: has a phone that is a string or None
def show(stay: Stay) -> None:
    assert_type(stay.phone, str | None)

# rule: phone a string or None, the default
# test: Stay: accepts a phone, None in its place, or neither
Stay("Lin", date(2028, 5, 1), 2, "555 0101")
Stay("Lin", date(2028, 5, 1), 2, phone=None)
Stay(guest="Lin", arrival=date(2028, 5, 1), nights=2)

# rule: Stay(guest, arrival, nights, phone)
# test: Stay: refuses to be made without nights
Stay("Lin", date(2028, 5, 1))  # refused: reportCallIssue

# rule: arrival is a datetime.date
# test: Stay: refuses a string as its arrival
Stay("Lin", "2028-05-01", 2)  # refused: reportArgumentType

# rule: has these attributes
# test: Stay: refuses nights that are a string
Stay("Lin", date(2028, 5, 1), "2")  # refused: reportArgumentType

# rule: has these attributes
# test: Stay: refuses nights that are a float
Stay("Lin", date(2028, 5, 1), 2.5)  # refused: reportArgumentType

# rule: has these attributes
# test: Stay: refuses None as its guest
Stay(None, date(2028, 5, 1), 2)  # refused: reportArgumentType

# rule: phone a string or None, the default
# test: Stay: refuses a number as its phone
Stay("Lin", date(2028, 5, 1), 2, 5550101)  # refused: reportArgumentType

# rule: and assignments to attributes of a stay
# test: Stay: refuses another guest later
def change(stay: Stay) -> None:
    stay.guest = "Lin"  # refused: reportAttributeAccessIssue

# rule: and assignments to attributes of a stay
# test: Stay: refuses another arrival later
def change(stay: Stay) -> None:
    stay.arrival = date(2028, 5, 1)  # refused: reportAttributeAccessIssue

# rule: and assignments to attributes of a stay
# test: Stay: refuses other nights later
def change(stay: Stay) -> None:
    stay.nights = 2  # refused: reportAttributeAccessIssue

# rule: and assignments to attributes of a stay
# test: Stay: refuses another phone later
def change(stay: Stay) -> None:
    stay.phone = "555 0101"  # refused: reportAttributeAccessIssue

# rule: to_stay(booking) returns a stay
# test: to_stay: takes a booking and returns a stay
def show(booking: Booking) -> None:
    assert_type(to_stay(booking), Stay)

# rule: to_stay(booking) returns a stay
# rule: Pyright refuses a booking with a missing key
# test: to_stay: refuses a dict that may lack keys
def show(record: dict[str, str]) -> None:
    to_stay(record)  # refused: reportArgumentType

# rule: to_stay(booking) returns a stay
# test: to_stay: refuses a stay
def show(stay: Stay) -> None:
    to_stay(stay)  # refused: reportArgumentType

# rule: to_stay(booking) returns a stay
# test: to_stay: refuses None
to_stay(None)  # refused: reportArgumentType

# rule: to_booking(stay) returns a new booking
# test: to_booking: takes a stay and returns a booking
def show(stay: Stay) -> None:
    assert_type(to_booking(stay), Booking)

# rule: to_booking(stay) returns a new booking
# test: to_booking: refuses a booking
def show(booking: Booking) -> None:
    to_booking(booking)  # refused: reportArgumentType

# rule: to_booking(stay) returns a new booking
# test: to_booking: refuses None
to_booking(None)  # refused: reportArgumentType
