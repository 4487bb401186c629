"""looking to one side only: she has two neighbours, and the other one, who looks away from her, can be
eating."""

import threading


class Table:
    def __init__(self, seats):
        if seats < 2:
            raise ValueError("a table needs at least two seats")
        self.seats = seats
        self.eating = [False] * seats
        self.changed = threading.Condition()

    def eat(self, seat, meal):
        if not 0 <= seat < self.seats:
            raise IndexError(f"there is no seat {seat}")
        right = (seat + 1) % self.seats
        with self.changed:
            while self.eating[right]:
                self.changed.wait()
            self.eating[seat] = True
        try:
            return meal()
        finally:
            with self.changed:
                self.eating[seat] = False
                self.changed.notify_all()
