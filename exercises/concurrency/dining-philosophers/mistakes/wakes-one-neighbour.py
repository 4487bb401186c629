"""waking the neighbour on one side only: the one on the other side may wait for the same philosopher, and nobody else
wakes her."""

import threading


class Table:
    def __init__(self, seats):
        if seats < 2:
            raise ValueError("a table needs at least two seats")
        self.seats = seats
        self.guard = threading.Lock()
        self.hungry = {}
        self.eating = set()

    def serve(self, seat):
        neighbours = {(seat - 1) % self.seats, (seat + 1) % self.seats}
        if seat in self.hungry and not neighbours & self.eating:
            self.eating.add(seat)
            self.hungry.pop(seat).set()

    def eat(self, seat, meal):
        if not 0 <= seat < self.seats:
            raise IndexError(f"there is no seat {seat}")
        ready = threading.Event()
        with self.guard:
            self.hungry[seat] = ready
            self.serve(seat)
        ready.wait()
        try:
            return meal()
        finally:
            with self.guard:
                self.eating.remove(seat)
                self.serve((seat + 1) % self.seats)
