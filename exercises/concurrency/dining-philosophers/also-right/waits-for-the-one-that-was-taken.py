"""the second fork is only tried; where it is taken, the first is put back, and the one that was taken is waited for
first."""

import threading
from contextlib import ExitStack


class Table:
    def __init__(self, seats):
        if seats < 2:
            raise ValueError("a table needs at least two seats")
        self.seats = seats
        self.forks = [threading.Semaphore(1) for _ in range(seats)]

    def eat(self, seat, meal):
        if not 0 <= seat < self.seats:
            raise IndexError(f"there is no seat {seat}")
        first, second = self.forks[seat], self.forks[(seat + 1) % self.seats]
        while True:
            first.acquire()
            if second.acquire(blocking=False):
                break
            first.release()
            first, second = second, first
        with ExitStack() as stack:
            stack.callback(first.release)
            stack.callback(second.release)
            return meal()
