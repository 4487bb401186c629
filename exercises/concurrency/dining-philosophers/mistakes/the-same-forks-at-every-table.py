"""keeping the forks in the class: all tables use them together, and philosophers at different tables wait for
each other."""

import threading
from collections import defaultdict


class Table:
    forks = defaultdict(threading.Lock)

    def __init__(self, seats):
        if seats < 2:
            raise ValueError("a table needs at least two seats")
        self.seats = seats

    def eat(self, seat, meal):
        if not 0 <= seat < self.seats:
            raise IndexError(f"there is no seat {seat}")
        first, second = sorted([seat, (seat + 1) % self.seats])
        with self.forks[first], self.forks[second]:
            return meal()
