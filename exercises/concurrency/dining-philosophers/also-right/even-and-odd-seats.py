"""even seats take the left fork first, odd ones the right fork, so there is no circle; taken and put down
with an `ExitStack`."""

import contextlib
import threading


class Table:
    def __init__(self, seats):
        if seats < 2:
            raise ValueError("too few seats")
        self.forks = tuple(threading.RLock() for _ in range(seats))

    def eat(self, seat, meal):
        if not 0 <= seat < len(self.forks):
            raise IndexError("no such seat")
        forks = [self.forks[seat], self.forks[(seat + 1) % len(self.forks)]]
        if seat % 2:
            forks.reverse()
        with contextlib.ExitStack() as hands:
            for fork in forks:
                hands.enter_context(fork)
            return meal()
