class DeliveryError(Exception):
    """A line of a delivery that could not be booked."""

    def __init__(self, number, problem):
        super().__init__(f"line {number}: {problem}")
        self.number = number


class BadLine(DeliveryError, ValueError):
    """A line that does not read as a part and a count."""

    def __init__(self, number, line):
        super().__init__(number, f"cannot read {line!r}")
        self.line = line


class UnknownPart(DeliveryError, LookupError):
    """A line with a part that is not in stock."""

    def __init__(self, number, part):
        super().__init__(number, f"no part called {part!r}")
        self.part = part


def read(number, line):
    """The part and the count of a line, or BadLine."""
    try:
        part, count = line.split(":")
        count = int(count)
        if count < 1:
            raise ValueError("the count must be at least 1")
    except ValueError as error:
        raise BadLine(number, line) from error
    return part.strip(), count


def book(delivery, stock):
    """Add the parts of a delivery to stock; return the number of lines booked."""
    booked = 0
    failures = []
    try:
        for number, line in enumerate(delivery, start=1):
            try:
                part, count = read(number, line)
                if part not in stock:
                    raise UnknownPart(number, part)
            except DeliveryError as error:
                failures.append(error)
            else:
                stock[part] += count
                booked += 1
    finally:
        delivery.close()
    if failures:
        raise ExceptionGroup("some lines were not booked", failures)
    return booked


def refused(action):
    """Call action; return the numbers of the bad lines and of those with unknown parts."""
    bad, unknown = [], []
    try:
        action()
    except* BadLine as group:
        bad += numbers(group)
    except* UnknownPart as group:
        unknown += numbers(group)
    return bad, unknown


def numbers(group):
    """The line numbers of all errors in a group, and in the groups inside it."""
    for error in group.exceptions:
        if isinstance(error, ExceptionGroup):
            yield from numbers(error)
        else:
            yield error.number
