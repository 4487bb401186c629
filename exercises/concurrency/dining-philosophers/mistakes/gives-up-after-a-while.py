"""giving up on a fork after some time: nobody gets stuck, but a meal that takes longer costs the neighbour hers."""

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
        left, right = self.forks[seat], self.forks[(seat + 1) % self.seats]
        if not left.acquire(timeout=2):
            return None
        try:
            if not right.acquire(timeout=1):
                return None
            try:
                return meal()
            finally:
                right.release()
        finally:
            left.release()
