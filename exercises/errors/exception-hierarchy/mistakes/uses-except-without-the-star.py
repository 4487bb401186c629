"""letting nothing of a group go on, as a plain `except` does: what does not belong to the
delivery is then swallowed along with the rest. `except*` passes on what it does not name."""


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
    bad, unknown = [], []
    try:
        action()
    except ExceptionGroup as group:
        for error in flat(group):
            if isinstance(error, BadLine):
                bad.append(error.number)
            elif isinstance(error, UnknownPart):
                unknown.append(error.number)
    except BadLine as error:
        bad.append(error.number)
    except UnknownPart as error:
        unknown.append(error.number)
    return bad, unknown


def flat(group):
    for error in group.exceptions:
        if isinstance(error, ExceptionGroup):
            yield from flat(error)
        else:
            yield error
