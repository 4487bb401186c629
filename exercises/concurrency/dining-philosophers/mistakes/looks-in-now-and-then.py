"""looking every now and then whether the forks are free: a neighbour puts hers down between two looks, and whoever
waits for them notices late. A lock or a condition wakes her at that very moment."""

import threading
import time


class Table:
    def __init__(self, seats):
        if seats < 2:
            raise ValueError("a table needs at least two seats")
        self.seats = seats
        self.guard = threading.Lock()
        self.taken = set()

    def eat(self, seat, meal):
        if not 0 <= seat < self.seats:
            raise IndexError(f"there is no seat {seat}")
        mine = {seat, (seat + 1) % self.seats}
        while True:
            with self.guard:
                if not mine & self.taken:
                    self.taken |= mine
                    break
            time.sleep(0.1)
        try:
            return meal()
        finally:
            with self.guard:
                self.taken -= mine
