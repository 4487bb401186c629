"""a template in each class for the message, and a regular expression for the line."""

import re


class DeliveryError(Exception):
    """A line of a delivery that could not be booked."""

    template = "line {}: {!r}"

    def __str__(self):
        return self.template.format(*self.args)


class BadLine(DeliveryError, ValueError):
    """A line that does not read as a part and a count."""

    template = "line {}: cannot read {!r}"

    def __init__(self, number, line):
        super().__init__(number, line)
        self.number, self.line = number, line


class UnknownPart(DeliveryError, LookupError):
    """A line with a part that is not in stock."""

    template = "line {}: no part called {!r}"

    def __init__(self, number, part):
        super().__init__(number, part)
        self.number, self.part = number, part


_LINE = re.compile(r"\s*([^:]*?)\s*:\s*(\+?\d+)\s*")


def _split(line):
    found = _LINE.fullmatch(line)
    if not found:
        raise ValueError("not of the form 'part: count'")
    part, digits = found.groups()
    count = int(digits)
    if not count:
        raise ValueError("nothing to book")
    return part, count


def book(lines, stock):
    """Add the parts of a delivery to stock; return the number of lines booked."""
    failures = []
    number = 0
    for line in lines:
        number += 1
        try:
            try:
                part, count = _split(line)
            except ValueError as error:
                raise BadLine(number, line) from error
            if part not in stock:
                raise UnknownPart(number, part) from None
        except DeliveryError as failure:
            failures.append(failure)
            continue
        stock[part] += count
    if failures:
        raise ExceptionGroup("delivery", failures)
    return number
