"""remembering for each type which function was found: what is registered later can be nearer."""

import datetime
from functools import lru_cache

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


@lru_cache(maxsize=None)
def _find(kind):
    for base in kind.__mro__:
        if base in SHOWN:
            return SHOWN[base]
    raise TypeError(f"cannot show a {kind.__name__}")


class Report:
    def __init__(self, separator=", "):
        self.separator = separator

    def show(self, value):
        return _find(type(value))(self, value)

    show.register = SHOWN.__setitem__
