"""taking the forks under a lock of the table: whoever waits for a fork keeps that lock, so that others, whose forks
are free, cannot take them."""

import threading


class Table:
    def __init__(self, seats):
        if seats < 2:
            raise ValueError("a table needs at least two seats")
        self.seats = seats
        self.taking = threading.Lock()
        self.forks = [threading.Lock() for _ in range(seats)]

    def eat(self, seat, meal):
        if not 0 <= seat < self.seats:
            raise IndexError(f"there is no seat {seat}")
        left, right = self.forks[seat], self.forks[(seat + 1) % self.seats]
        with self.taking:
            left.acquire()
            right.acquire()
        try:
            return meal()
        finally:
            left.release()
            right.release()
