"""the second fork is only tried; where it is taken, the first is put back, and both are tried again after
a random pause."""

import random
import threading
import time


class Table:
    def __init__(self, seats):
        if seats < 2:
            raise ValueError("seats must be at least 2")
        self.forks = [threading.Lock() for _ in range(seats)]

    def eat(self, seat, meal):
        if not 0 <= seat < len(self.forks):
            raise IndexError("seat")
        left, right = self.forks[seat], self.forks[seat - 1]
        while True:
            with left:
                if right.acquire(blocking=False):
                    try:
                        return meal()
                    finally:
                        right.release()
            time.sleep(random.uniform(0.001, 0.01))
