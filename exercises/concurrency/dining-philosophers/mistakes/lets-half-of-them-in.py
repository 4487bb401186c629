"""letting in as many as can eat at the same time: some of those who are let in only wait for a neighbour, and
they take the places of others who could eat."""

import threading


class Table:
    def __init__(self, seats):
        if seats < 2:
            raise ValueError("a table needs at least two seats")
        self.seats = seats
        self.waiter = threading.Semaphore(seats // 2)
        self.forks = [threading.Lock() for _ in range(seats)]

    def eat(self, seat, meal):
        if not 0 <= seat < self.seats:
            raise IndexError(f"there is no seat {seat}")
        with self.waiter:
            with self.forks[seat], self.forks[(seat + 1) % self.seats]:
                return meal()
