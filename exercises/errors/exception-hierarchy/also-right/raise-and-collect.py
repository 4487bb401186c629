"""two helpers that raise, one for each kind of failure, and a loop that collects."""


class DeliveryError(Exception):
    """A line of a delivery that could not be booked."""


class BadLine(DeliveryError, ValueError):
    """A line that does not read as a part and a count."""

    def __init__(self, number, line):
        super().__init__(f"line {number}: cannot read {line!r}")
        self.number = number
        self.line = line

    def __reduce__(self):
        return type(self), (self.number, self.line)


class UnknownPart(DeliveryError, LookupError):
    """A line with a part that is not in stock."""

    def __init__(self, number, part):
        super().__init__(f"line {number}: no part called {part!r}")
        self.number = number
        self.part = part

    def __reduce__(self):
        return type(self), (self.number, self.part)


def _read(number, line):
    try:
        part, count = line.split(":")
        count = int(count)
        if count < 1:
            raise ValueError("a count is at least 1")
    except ValueError as error:
        raise BadLine(number, line) from error
    return part.strip(), count


def _check(number, part, stock):
    if part not in stock:
        raise UnknownPart(number, part) from None


def book(lines, stock):
    """Add the parts of a delivery to stock; return the number of lines booked."""
    booked, failures = 0, []
    for number, line in enumerate(lines, 1):
        try:
            part, count = _read(number, line)
            _check(number, part, stock)
        except DeliveryError as error:
            failures.append(error)
        else:
            stock[part] = stock[part] + count
            booked += 1
    if failures:
        raise ExceptionGroup(f"{len(failures)} lines failed", failures)
    return booked
