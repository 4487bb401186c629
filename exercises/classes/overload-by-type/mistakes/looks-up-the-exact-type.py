"""looking up `type(value)` in a dict: that finds exact types only, and an instance of a subclass
counts as unknown."""

import datetime


class Table:
    def __init__(self):
        self.functions = {}

    def register(self, kind, function):
        self.functions[kind] = function

    def __get__(self, report, owner):
        if report is None:
            return self

        def show(value):
            try:
                function = self.functions[type(value)]
            except KeyError:
                raise TypeError(f"cannot show a {type(value).__name__}") from None
            return function(report, value)

        return show


class Report:
    show = Table()

    def __init__(self, separator=", "):
        self.separator = separator


def joined(report, value):
    return report.separator.join(report.show(item) for item in value)


Report.show.register(str, lambda report, value: value)
Report.show.register(int, lambda report, value: f"{value:,}")
Report.show.register(float, lambda report, value: f"{value:,.2f}")
Report.show.register(bool, lambda report, value: "yes" if value else "no")
Report.show.register(type(None), lambda report, value: "nothing")
Report.show.register(datetime.date, lambda report, value: value.isoformat())
Report.show.register(datetime.datetime, lambda report, value: value.isoformat(" ", "minutes"))
Report.show.register(list, joined)
Report.show.register(tuple, joined)
