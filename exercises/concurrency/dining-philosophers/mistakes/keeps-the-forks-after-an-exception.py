"""putting the forks down on the last lines: where the meal raises an exception they are never reached, and the
neighbours wait forever."""

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
        self.forks[first].acquire()
        self.forks[second].acquire()
        result = meal()
        self.forks[second].release()
        self.forks[first].release()
        return result
