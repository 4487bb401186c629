"""exceptions that keep their arguments in `args` and make the message in `__str__`; the causes are set by
hand."""


class DeliveryError(Exception):
    """A line of a delivery that could not be booked."""


class BadLine(DeliveryError, ValueError):
    """A line that does not read as a part and a count."""

    def __init__(self, number, line):
        super().__init__(number, line)
        self.number = number
        self.line = line

    def __str__(self):
        return f"line {self.number}: cannot read {self.line!r}"


class UnknownPart(DeliveryError, LookupError):
    """A line with a part that is not in stock."""

    def __init__(self, number, part):
        super().__init__(number, part)
        self.number = number
        self.part = part

    def __str__(self):
        return f"line {self.number}: no part called {self.part!r}"


def _parse(line):
    part, text = line.split(":")
    count = int(text)
    if count < 1:
        raise ValueError(f"{count} is less than 1")
    return part.strip(), count


def book(lines, stock):
    """Add the parts of a delivery to stock; return the number of lines booked."""
    booked = 0
    failures = []
    for number, line in enumerate(lines, start=1):
        try:
            part, count = _parse(line)
        except ValueError as error:
            failure = BadLine(number, line)
            failure.__cause__ = error
            failures.append(failure)
            continue
        if part not in stock:
            failures.append(UnknownPart(number, part))
            continue
        stock[part] += count
        booked += 1
    if failures:
        raise ExceptionGroup("not all lines could be booked", failures)
    return booked
