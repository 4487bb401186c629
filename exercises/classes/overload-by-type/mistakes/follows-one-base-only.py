"""going from a class to its `__base__`, and so on: a class may have several bases, and `__base__` is
one of them."""

import datetime

SHOWN = {
    str: lambda report, value: value,
    int: lambda report, value: f"{value:,}",
    float: lambda report, value: f"{value:,.2f}",
    bool: lambda report, value: "yes" if value else "no",
    type(None): lambda report, value: "nothing",
    datetime.date: lambda report, value: value.isoformat(),
    datetime.datetime: lambda report, value: value.isoformat(" ", "minutes"),
    list: lambda report, value: report.separator.join(map(report.show, value)),
    tuple: lambda report, value: report.separator.join(map(report.show, value)),
}


class Report:
    def __init__(self, separator=", "):
        self.separator = separator

    def show(self, value):
        kind = type(value)
        while kind is not None:
            if kind in SHOWN:
                return SHOWN[kind](self, value)
            kind = kind.__base__
        raise TypeError(f"cannot show a {type(value).__name__}")

    show.register = SHOWN.__setitem__
