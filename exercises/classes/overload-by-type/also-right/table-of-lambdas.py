"""a table of small functions, loaded into one dispatcher of functools, and the report passed
along"""

import datetime
from functools import singledispatch

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


def _unknown(value):
    raise TypeError(f"cannot show a {type(value).__name__}")


class Report:
    _kinds = singledispatch(_unknown)

    def __init__(self, separator=", "):
        self.separator = separator

    def show(self, value):
        function = Report._kinds.dispatch(type(value))
        if function is _unknown:
            return _unknown(value)
        return function(self, value)

    show.register = _kinds.register


for kind, function in SHOWN.items():
    Report.show.register(kind, function)
