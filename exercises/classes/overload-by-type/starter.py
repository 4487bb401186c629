import datetime


class Report:
    """Shows values in words that people like to read."""

    def __init__(self, separator=", "):
        self.separator = separator

    def show(self, value):
        """Return value as a string, in the way that suits its type."""
        if isinstance(value, str):
            return value
        elif isinstance(value, int):
            return f"{value:,}"
        elif isinstance(value, float):
            return f"{value:,.2f}"
        elif isinstance(value, bool):
            return "yes" if value else "no"
        elif isinstance(value, datetime.date):
            return f"{value.year}-{value.month:02}-{value.day:02}"
        elif isinstance(value, datetime.datetime):
            return value.isoformat(" ", "minutes")
        elif isinstance(value, (list, tuple)):
            return self.separator.join(str(item) for item in value)
        return str(value)
