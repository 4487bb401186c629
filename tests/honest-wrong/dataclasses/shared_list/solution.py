"""A dataclass whose field is compared though it should not be, and a class that shares a list."""

from dataclasses import dataclass


@dataclass
class Task:
    title: str
    created: float = 0.0


class Basket:
    items = []

    def add(self, item):
        self.items.append(item)
        return self
