"""an exception without a cause, for one kind of bad line or for all: the traceback does not say what
is wrong with the line."""


class DeliveryError(Exception):
    """A line of a delivery that could not be booked."""


class BadLine(DeliveryError, ValueError):
    """A line that does not read as a part and a count."""

    def __init__(self, number, line):
        super().__init__(f"line {number}: cannot read {line!r}")
        self.number = number
        self.line = line


class UnknownPart(DeliveryError, LookupError):
    """A line with a part that is not in stock."""

    def __init__(self, number, part):
        super().__init__(f"line {number}: no part called {part!r}")
        self.number = number
        self.part = part


def read(number, line):
    """The part and the count of a line, or BadLine."""
    try:
        part, count = line.split(":")
        count = int(count)
        if count < 1:
            raise ValueError("the count must be at least 1")
    except ValueError:
        raise BadLine(number, line)
    return part.strip(), count


def book(lines, stock):
    """Add the parts of a delivery to stock; return the number of lines booked."""
    booked = 0
    failures = []
    for number, line in enumerate(lines, start=1):
        try:
            part, count = read(number, line)
            if part not in stock:
                raise UnknownPart(number, part)
        except DeliveryError as error:
            failures.append(error)
        else:
            stock[part] += count
            booked += 1
    if failures:
        raise ExceptionGroup("some lines were not booked", failures)
    return booked
