"""taking the part and waiting for `KeyError`: a `Counter` or a `defaultdict` makes an entry for
a part that it does not hold."""


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


def read(number, line):
    try:
        part, count = line.split(":")
        count = int(count)
        if count < 1:
            raise ValueError("the count must be at least 1")
    except ValueError as error:
        raise BadLine(number, line) from error
    return part.strip(), count


def book(lines, stock):
    booked = 0
    failures = []
    for number, line in enumerate(lines, start=1):
        try:
            part, count = read(number, line)
            try:
                left = stock[part]
            except KeyError:
                raise UnknownPart(number, part) from None
        except DeliveryError as error:
            failures.append(error)
        else:
            stock[part] = left + count
            booked += 1
    if failures:
        raise ExceptionGroup("some lines were not booked", failures)
    return booked
