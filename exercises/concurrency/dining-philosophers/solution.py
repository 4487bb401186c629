import threading


class Table:
    """A round table with a fork between any two seats."""

    def __init__(self, seats):
        if seats < 2:
            raise ValueError("a table needs at least two seats")
        self._forks = [threading.Lock() for _ in range(seats)]

    def eat(self, seat, meal):
        """Call meal while holding the two forks beside the seat, and return its result."""
        seats = len(self._forks)
        if not 0 <= seat < seats:
            raise IndexError(f"there is no seat {seat}")
        first, second = sorted([seat, (seat + 1) % seats])
        with self._forks[first], self._forks[second]:
            return meal()
