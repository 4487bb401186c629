class Table:
    """A round table with a fork between any two seats."""

    def __init__(self, seats):
        self.seats = seats

    def eat(self, seat, meal):
        """Call meal while holding the two forks beside the seat, and return its result."""
        return meal()
