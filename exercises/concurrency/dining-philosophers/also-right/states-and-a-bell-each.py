"""thinking, hungry or eating for each seat, under one lock, and a semaphore for each on which she sleeps; whoever
leaves looks whether a neighbour can eat now."""

from threading import Lock, Semaphore

THINKING, HUNGRY, EATING = range(3)


class Table:
    def __init__(self, seats):
        if seats < 2:
            raise ValueError(seats)
        self.states = [THINKING] * seats
        self.bells = [Semaphore(0) for _ in range(seats)]
        self.lock = Lock()

    def beside(self, seat):
        return (seat - 1) % len(self.states), (seat + 1) % len(self.states)

    def look(self, seat):
        if self.states[seat] == HUNGRY and all(self.states[n] != EATING for n in self.beside(seat)):
            self.states[seat] = EATING
            self.bells[seat].release()

    def eat(self, seat, meal):
        if not 0 <= seat < len(self.states):
            raise IndexError(seat)
        with self.lock:
            self.states[seat] = HUNGRY
            self.look(seat)
        self.bells[seat].acquire()
        try:
            return meal()
        finally:
            with self.lock:
                self.states[seat] = THINKING
                for neighbour in self.beside(seat):
                    self.look(neighbour)
