"""booking inside the `try` that is for reading: a `ValueError` that the stock raises is then
taken for a bad line."""


class DeliveryError(Exception):
    pass


class BadLine(DeliveryError, ValueError):
    def __init__(self, number, line):
        super().__init__(f"line {number}: cannot read {line!r}")
        self.number = number
        self.line = line


class UnknownPart(DeliveryError, LookupError):
    def __init__(self, number, part):
        super().__init__(f"line {number}: no part called {part!r}")
        self.number = number
        self.part = part


def book(lines, stock):
    booked = 0
    failures = []
    for number, line in enumerate(lines, start=1):
        try:
            part, count = line.split(":")
            part, count = part.strip(), int(count)
            if count < 1:
                raise ValueError("the count must be at least 1")
            if part in stock:
                stock[part] += count
                booked += 1
            else:
                failures.append(UnknownPart(number, part))
        except ValueError as error:
            failure = BadLine(number, line)
            failure.__cause__ = error
            failures.append(failure)
    if failures:
        raise ExceptionGroup("some lines were not booked", failures)
    return booked
