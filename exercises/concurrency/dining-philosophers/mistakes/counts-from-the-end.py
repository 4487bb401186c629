"""leaving a wrong seat to the list of forks: a negative index counts from its end, so -1 is somebody's
seat and raises nothing."""

import threading


class Table:
    def __init__(self, seats):
        if seats < 2:
            raise ValueError("a table needs at least two seats")
        self.seats = seats
        self.forks = [threading.Lock() for _ in range(seats)]

    def eat(self, seat, meal):
        left, right = seat, (seat + 1) % self.seats
        first, second = sorted([left, right])
        with self.forks[first], self.forks[second]:
            return meal()
