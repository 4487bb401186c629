"""keeping a fork for each pair of neighbours: at a table of two both of her forks lie between the same two, so it
is one lock, and she waits for herself."""

import threading


class Table:
    def __init__(self, seats):
        if seats < 2:
            raise ValueError("a table needs at least two seats")
        self.seats = seats
        pairs = [frozenset([seat, (seat + 1) % seats]) for seat in range(seats)]
        self.forks = {pair: threading.Lock() for pair in pairs}

    def eat(self, seat, meal):
        if not 0 <= seat < self.seats:
            raise IndexError(f"there is no seat {seat}")
        right = frozenset([seat, (seat + 1) % self.seats])
        left = frozenset([seat, (seat - 1) % self.seats])
        first, second = sorted([left, right], key=sorted)
        with self.forks[first], self.forks[second]:
            return meal()
