"""several methods of one name, told apart by their annotations: Python does not look at
annotations, and the last `def` replaces the others."""

import datetime


class Report:
    def __init__(self, separator=", "):
        self.separator = separator

    def show(self, value: int):
        return f"{value:,}"

    def show(self, value: bool):
        return "yes" if value else "no"

    def show(self, value: datetime.date):
        return value.isoformat()

    def show(self, value: list):
        return self.separator.join(self.show(item) for item in value)

    def show(self, value: str):
        return value
