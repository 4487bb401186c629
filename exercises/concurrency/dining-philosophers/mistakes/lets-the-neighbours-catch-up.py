"""letting nobody get ahead of her neighbours by more than a few meals: a neighbour who has not come, or has gone, keeps her
waiting forever."""

import threading


class Table:
    def __init__(self, seats):
        if seats < 2:
            raise ValueError("a table needs at least two seats")
        self.seats = seats
        self.changed = threading.Condition()
        self.eating = [False] * seats
        self.eaten = [0] * seats

    def eat(self, seat, meal):
        if not 0 <= seat < self.seats:
            raise IndexError(f"there is no seat {seat}")
        left, right = (seat - 1) % self.seats, (seat + 1) % self.seats

        def may_eat():
            few = min(self.eaten[left], self.eaten[right]) + 10
            return not self.eating[left] and not self.eating[right] and self.eaten[seat] < few

        with self.changed:
            self.changed.wait_for(may_eat)
            self.eating[seat] = True
            self.eaten[seat] += 1
        try:
            return meal()
        finally:
            with self.changed:
                self.eating[seat] = False
                self.changed.notify_all()
