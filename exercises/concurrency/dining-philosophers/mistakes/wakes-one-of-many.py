"""waking one of those who wait: it can be one whose other neighbour still eats, and then she who could eat
now sleeps on."""

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
        left, right = (seat - 1) % self.seats, (seat + 1) % self.seats
        with self.changed:
            while self.eating[left] or self.eating[right]:
                self.changed.wait()
            self.eating[seat] = True
        try:
            return meal()
        finally:
            with self.changed:
                self.eating[seat] = False
                self.changed.notify()
