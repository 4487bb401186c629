"""looking whether the neighbours eat, and then taking a place among those who eat: between the two steps a
neighbour can do the same."""

import time


class Table:
    def __init__(self, seats):
        if seats < 2:
            raise ValueError("a table needs at least two seats")
        self.seats = seats
        self.eating = [False] * seats

    def eat(self, seat, meal):
        if not 0 <= seat < self.seats:
            raise IndexError(f"there is no seat {seat}")
        left, right = (seat - 1) % self.seats, (seat + 1) % self.seats
        while self.eating[left] or self.eating[right]:
            time.sleep(0.01)
        self.eating[seat] = True
        try:
            return meal()
        finally:
            self.eating[seat] = False
