"""a semaphore lets all but one to the forks, so that somebody always gets both; each takes the left fork first."""

import threading


class Table:
    def __init__(self, seats):
        if seats < 2:
            raise ValueError("seats")
        self.seats = seats
        self.forks = [threading.Lock() for _ in range(seats)]
        self.waiter = threading.Semaphore(seats - 1)

    def eat(self, seat, meal):
        if seat not in range(self.seats):
            raise IndexError(seat)
        with self.waiter:
            with self.forks[seat]:
                with self.forks[(seat + 1) % self.seats]:
                    return meal()
