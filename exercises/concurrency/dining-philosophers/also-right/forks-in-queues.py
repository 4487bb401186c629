"""forks that are taken from queues of one place, and all but one of them may reach for forks."""

import queue
import threading


class Table:
    def __init__(self, seats):
        if seats < 2:
            raise ValueError("a table needs at least two seats")
        self.seats = seats
        self.places = [queue.SimpleQueue() for _ in range(seats)]
        for number, place in enumerate(self.places):
            place.put(f"fork {number}")
        self.waiter = threading.BoundedSemaphore(seats - 1)

    def eat(self, seat, meal):
        if not 0 <= seat < self.seats:
            raise IndexError(f"there is no seat {seat}")
        left, right = self.places[seat], self.places[(seat + 1) % self.seats]
        with self.waiter:
            forks = left.get(), right.get()
            try:
                return meal()
            finally:
                left.put(forks[0])
                right.put(forks[1])
