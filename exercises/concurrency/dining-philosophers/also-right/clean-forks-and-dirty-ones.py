"""Chandy and Misra: every fork has an owner; a dirty one, which she has eaten with, is handed over where it is asked for,
a clean one is kept until she has eaten."""

import threading
from contextlib import contextmanager


class Table:
    def __init__(self, seats):
        if seats < 2:
            raise ValueError("a table needs at least two seats")
        self.seats = seats
        self.lock = threading.Lock()
        self.bells = [threading.Condition(self.lock) for _ in range(seats)]
        self.owners = [min(fork, (fork - 1) % seats) for fork in range(seats)]
        self.dirty = [True] * seats
        self.eating = [False] * seats

    def reach(self, seat):
        both = True
        for fork in (seat, (seat + 1) % self.seats):
            if self.owners[fork] != seat:
                if self.dirty[fork] and not self.eating[self.owners[fork]]:
                    self.owners[fork] = seat
                    self.dirty[fork] = False
                else:
                    both = False
        return both

    @contextmanager
    def both_forks(self, seat):
        with self.lock:
            self.bells[seat].wait_for(lambda: self.reach(seat))
            self.eating[seat] = True
            self.dirty[seat] = self.dirty[(seat + 1) % self.seats] = True
        try:
            yield
        finally:
            with self.lock:
                self.eating[seat] = False
                self.bells[seat - 1].notify()
                self.bells[(seat + 1) % self.seats].notify()

    def eat(self, seat, meal):
        if not 0 <= seat < self.seats:
            raise IndexError(seat)
        with self.both_forks(seat):
            return meal()
