"""putting the forks down in `except Exception`: SystemExit and KeyboardInterrupt are no kinds of Exception, and
the neighbours wait forever. `finally` and `with` ask for no kind."""

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
        for fork in forks:
            fork.acquire()
        try:
            result = meal()
        except Exception:
            for fork in forks:
                fork.release()
            raise
        for fork in forks:
            fork.release()
        return result
