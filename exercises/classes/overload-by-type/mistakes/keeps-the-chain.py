"""a chain of `isinstance` in the right order: it answers correctly today, and nobody can add a
type without editing it."""

import datetime


class Report:
    def __init__(self, separator=", "):
        self.separator = separator

    def show(self, value):
        if isinstance(value, str):
            return value
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, int):
            return f"{value:,}"
        if isinstance(value, float):
            return f"{value:,.2f}"
        if value is None:
            return "nothing"
        if isinstance(value, datetime.datetime):
            return value.isoformat(" ", "minutes")
        if isinstance(value, datetime.date):
            return value.isoformat()
        if isinstance(value, (list, tuple)):
            return self.separator.join(self.show(item) for item in value)
        raise TypeError(f"cannot show a {type(value).__name__}")
