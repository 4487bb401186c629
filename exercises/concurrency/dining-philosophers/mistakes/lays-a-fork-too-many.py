"""laying the forks in a row: it begins and ends with a fork that only one philosopher uses, but round a
table these two are the same."""

import threading


class Table:
    def __init__(self, seats):
        if seats < 2:
            raise ValueError("a table needs at least two seats")
        self.seats = seats
        self.forks = [threading.Lock() for _ in range(seats + 1)]

    def eat(self, seat, meal):
        if not 0 <= seat < self.seats:
            raise IndexError(f"there is no seat {seat}")
        with self.forks[seat], self.forks[seat + 1]:
            return meal()
