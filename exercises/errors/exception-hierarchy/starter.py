class DeliveryError(Exception):
    """A line of a delivery that could not be booked."""


class BadLine(DeliveryError):
    """A line that does not read as a part and a count."""


class UnknownPart(DeliveryError):
    """A line with a part that is not in stock."""


def book(lines, stock):
    """Add the parts of a delivery to stock; return the number of lines booked."""
    booked = 0
    for line in lines:
        part, count = line.split(":")
        stock[part] += int(count)
        booked += 1
    return booked
