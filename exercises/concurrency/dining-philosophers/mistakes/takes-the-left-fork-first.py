"""taking the fork on the same side first at every seat: when all have taken that one, each waits for the fork
that her neighbour holds, round the table."""

import threading


class Table:
    def __init__(self, seats):
        if seats < 2:
            raise ValueError("a table needs at least two seats")
        self.seats = seats
        self.forks = [threading.Lock() for _ in range(seats)]

    def eat(self, seat, meal):
        if not 0 <= seat < self.seats:
            raise IndexError(f"there is no seat {seat}")
        with self.forks[seat], self.forks[(seat + 1) % self.seats]:
            return meal()
