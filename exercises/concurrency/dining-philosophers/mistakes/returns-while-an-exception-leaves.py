"""returning in `finally`: the result that is returned there takes the place of the exception, and the caller never hears
of it."""

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
        forks = [self.forks[number] for number in sorted([seat, (seat + 1) % self.seats])]
        result = None
        for fork in forks:
            fork.acquire()
        try:
            result = meal()
        finally:
            for fork in forks:
                fork.release()
            return result
