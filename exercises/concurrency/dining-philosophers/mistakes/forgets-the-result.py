"""calling the meal and forgetting its result: without `return` the caller gets None."""

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
        first, second = sorted([seat, (seat + 1) % self.seats])
        with self.forks[first], self.forks[second]:
            meal()
