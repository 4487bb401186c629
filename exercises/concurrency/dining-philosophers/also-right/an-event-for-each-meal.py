"""an event for each meal: every fork remembers the last meal that it was asked for, and whoever asks next
waits for its end."""

import threading


class Table:
    def __init__(self, seats):
        if seats < 2:
            raise ValueError("a table needs at least two seats")
        self.seats = seats
        self.lock = threading.Lock()
        self.last = {}

    def eat(self, seat, meal):
        if not 0 <= seat < self.seats:
            raise IndexError(f"there is no seat {seat}")
        done = threading.Event()
        with self.lock:
            earlier = []
            for fork in (seat, (seat + 1) % self.seats):
                if fork in self.last:
                    earlier.append(self.last[fork])
                self.last[fork] = done
        for event in earlier:
            event.wait()
        try:
            return meal()
        finally:
            done.set()
