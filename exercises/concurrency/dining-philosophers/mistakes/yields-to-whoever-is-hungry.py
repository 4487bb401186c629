"""letting a hungry neighbour on one side go first, always: when all are hungry at once, everybody lets somebody go first, round the
table, and nobody eats."""

import threading


class Table:
    def __init__(self, seats):
        if seats < 2:
            raise ValueError("a table needs at least two seats")
        self.seats = seats
        self.changed = threading.Condition()
        self.eating = [False] * seats
        self.hungry = [False] * seats

    def eat(self, seat, meal):
        if not 0 <= seat < self.seats:
            raise IndexError(f"there is no seat {seat}")
        left, right = (seat - 1) % self.seats, (seat + 1) % self.seats
        with self.changed:
            self.hungry[seat] = True
            self.changed.wait_for(
                lambda: not (self.eating[left] or self.eating[right] or self.hungry[left])
            )
            self.hungry[seat] = False
            self.eating[seat] = True
            self.changed.notify_all()
        try:
            return meal()
        finally:
            with self.changed:
                self.eating[seat] = False
                self.changed.notify_all()
