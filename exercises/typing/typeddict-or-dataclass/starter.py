class Booking:
    """A booking as it is exchanged."""


class Stay:
    """A booking as the campsite keeps it."""


def to_stay(booking):
    """Return the stay that a booking asks for."""


def to_booking(stay):
    """Return the booking to send for a stay."""
