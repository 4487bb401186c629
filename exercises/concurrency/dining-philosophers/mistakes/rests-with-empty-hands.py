"""trying for the second fork for a moment, then putting the first one down and resting: a philosopher who rests eats late
where the forks come free meanwhile, and all can try and rest in step, again and again, which is a livelock."""

import threading
import time


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
        while True:
            left.acquire()
            if right.acquire(timeout=0.1):
                break
            left.release()
            time.sleep(0.1)
        try:
            return meal()
        finally:
            left.release()
            right.release()
