import datetime
from functools import singledispatchmethod


class Report:
    """Shows values in words that people like to read."""

    def __init__(self, separator=", "):
        self.separator = separator

    @singledispatchmethod
    def show(self, value):
        """Return value as a string, in the way that suits its type."""
        raise TypeError(f"cannot show a {type(value).__name__}")

    @show.register
    def _(self, value: str):
        return value

    @show.register
    def _(self, value: int):
        return f"{value:,}"

    @show.register
    def _(self, value: float):
        return f"{value:,.2f}"

    @show.register
    def _(self, value: bool):
        return "yes" if value else "no"

    @show.register
    def _(self, value: None):
        return "nothing"

    @show.register
    def _(self, value: datetime.date):
        return value.isoformat()

    @show.register
    def _(self, value: datetime.datetime):
        return value.isoformat(" ", "minutes")

    @show.register
    def _(self, value: list | tuple):
        return self.separator.join(self.show(item) for item in value)
