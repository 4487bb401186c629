"""`except Exception` in the loop: a bug in the program is then filed as one more failure of the
delivery."""


class DeliveryError(Exception):
    def __init__(self, number, problem):
        super().__init__(f"line {number}: {problem}")
        self.number = number


class BadLine(DeliveryError, ValueError):
    def __init__(self, number, line):
        super().__init__(number, f"cannot read {line!r}")
        self.line = line


class UnknownPart(DeliveryError, LookupError):
    def __init__(self, number, part):
        super().__init__(number, f"no part called {part!r}")
        self.part = part


def read(number, line):
    try:
        part, count = line.split(":")
        count = int(count)
        if count < 1:
            raise ValueError("the count must be at least 1")
    except ValueError as error:
        raise BadLine(number, line) from error
    return part.strip(), count


def book(delivery, stock):
    booked = 0
    failures = []
    try:
        for number, line in enumerate(delivery, start=1):
            try:
                part, count = read(number, line)
                if part not in stock:
                    raise UnknownPart(number, part)
                stock[part] += count
                booked += 1
            except Exception as error:
                failures.append(error)
    finally:
        delivery.close()
    if failures:
        raise ExceptionGroup("some lines were not booked", failures)
    return booked


def refused(action):
    bad, unknown = [], []
    try:
        action()
    except* BadLine as group:
        bad += numbers(group)
    except* UnknownPart as group:
        unknown += numbers(group)
    return bad, unknown


def numbers(group):
    for error in group.exceptions:
        if isinstance(error, ExceptionGroup):
            yield from numbers(error)
        else:
            yield error.number
