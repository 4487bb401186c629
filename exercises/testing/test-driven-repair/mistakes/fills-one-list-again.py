"""returning a list that the next call fills again: what somebody has kept changes then."""


class Course:
    """A course with so many places, and a waiting list."""

    def __init__(self, places, booked=()):
        self.places = places
        self._booked = list(booked)
        self._waiting = []
        self._moved = []

    def book(self, name):
        """Book for somebody: True for a place, False for the waiting list."""
        if name in self._booked or name in self._waiting:
            raise ValueError(f"{name} has booked already")
        self._waiting.append(name)
        return name in self._move_up()

    def cancel(self, name):
        """Remove a name. Return who moves up to a place, or None."""
        if name in self._booked:
            self._booked.remove(name)
        elif name in self._waiting:
            self._waiting.remove(name)
        else:
            raise KeyError(name)
        moved = self._move_up()
        return moved[0] if moved else None

    def resize(self, places):
        """Change the number of places. Return those who move up, as a list."""
        self.places = places
        return self._move_up()

    def position(self, name):
        """0 for a participant, 1 for the first on the waiting list, 2 for the second."""
        if name in self._booked:
            return 0
        if name in self._waiting:
            return self._waiting.index(name) + 1
        raise KeyError(name)

    def participants(self):
        """The participants, sorted."""
        return sorted(self._booked)

    def _move_up(self):
        """Give the free places to those who have waited longest."""
        self._moved.clear()
        while self._waiting and len(self._booked) < self.places:
            self._moved.append(self._waiting.pop(0))
            self._booked.append(self._moved[-1])
        return self._moved
