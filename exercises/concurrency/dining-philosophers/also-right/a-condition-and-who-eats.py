"""no forks at all: a set of the seats at which somebody eats, under one condition that all are woken by."""

import threading


class Table:
    def __init__(self, seats):
        if seats <= 1:
            raise ValueError("at least two seats")
        self.seats = seats
        self.eating = set()
        self.changed = threading.Condition()

    def eat(self, seat, meal):
        if seat < 0 or seat >= self.seats:
            raise IndexError("no such seat")
        beside = {(seat - 1) % self.seats, (seat + 1) % self.seats}
        with self.changed:
            while beside & self.eating:
                self.changed.wait()
            self.eating.add(seat)
        try:
            return meal()
        finally:
            with self.changed:
                self.eating.discard(seat)
                self.changed.notify_all()
