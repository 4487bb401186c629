"""one condition and a line of those who wait: whoever came earlier goes first among neighbours, and nobody else
matters."""

import threading


class Table:
    def __init__(self, seats):
        if seats < 2:
            raise ValueError("a table needs at least two seats")
        self.seats = seats
        self.changed = threading.Condition()
        self.waiting = []
        self.eating = set()

    def eat(self, seat, meal):
        if not 0 <= seat < self.seats:
            raise IndexError(f"there is no seat {seat}")
        neighbours = {(seat - 1) % self.seats, (seat + 1) % self.seats}

        def my_turn():
            earlier = self.waiting[: self.waiting.index(seat)]
            return neighbours.isdisjoint(self.eating) and neighbours.isdisjoint(earlier)

        with self.changed:
            self.waiting.append(seat)
            self.changed.wait_for(my_turn)
            self.waiting.remove(seat)
            self.eating.add(seat)
        try:
            return meal()
        finally:
            with self.changed:
                self.eating.remove(seat)
                self.changed.notify_all()
