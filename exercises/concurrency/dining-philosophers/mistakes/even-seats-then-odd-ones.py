"""having the even seats eat, then the odd ones: a philosopher then waits for everybody of the other kind, also for those
who sit far from her."""

import threading


class Table:
    def __init__(self, seats):
        if seats < 2:
            raise ValueError("a table needs at least two seats")
        self.seats = seats
        self.changed = threading.Condition()
        self.turn = None
        self.eating = 0

    def eat(self, seat, meal):
        if not 0 <= seat < self.seats:
            raise IndexError(f"there is no seat {seat}")
        turn = "last" if self.seats % 2 and seat == self.seats - 1 else seat % 2
        with self.changed:
            self.changed.wait_for(lambda: self.eating == 0 or self.turn == turn)
            self.turn = turn
            self.eating += 1
        try:
            return meal()
        finally:
            with self.changed:
                self.eating -= 1
                self.changed.notify_all()
