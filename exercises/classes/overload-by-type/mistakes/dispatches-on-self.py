"""`singledispatch` on a method: it looks at the first argument, and that is `self`, whose type is
always the same."""

import datetime
from functools import singledispatch


class Report:
    def __init__(self, separator=", "):
        self.separator = separator

    @singledispatch
    def show(self, value):
        raise TypeError(f"cannot show a {type(value).__name__}")

    @show.register(str)
    def _(self, value):
        return value

    @show.register(int)
    def _(self, value):
        return f"{value:,}"

    @show.register(float)
    def _(self, value):
        return f"{value:,.2f}"

    @show.register(bool)
    def _(self, value):
        return "yes" if value else "no"

    @show.register(type(None))
    def _(self, value):
        return "nothing"

    @show.register(datetime.date)
    def _(self, value):
        return value.isoformat()

    @show.register(datetime.datetime)
    def _(self, value):
        return value.isoformat(" ", "minutes")

    @show.register(list)
    @show.register(tuple)
    def _(self, value):
        return self.separator.join(self.show(item) for item in value)
