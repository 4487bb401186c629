class Course:
    """A course with so many places, and a waiting list."""

    def __init__(self, places, booked=[]):
        self.places = places
        self._booked = booked
        self._waiting = []

    def book(self, name):
        """Book for somebody: True for a place, False for the waiting list."""
        if any(name in other for other in self._booked + self._waiting):
            raise ValueError(f"{name} has booked already")
        if len(self._booked) <= self.places:
            self._booked.append(name)
            return True
        self._waiting.append(name)
        return False

    def cancel(self, name):
        """Remove a name. Return who moves up to a place, or None."""
        if name in self._booked:
            self._booked.remove(name)
        elif name in self._waiting:
            self._waiting.remove(name)
        else:
            raise KeyError(name)
        if self._waiting:
            moved = self._waiting.pop()
            self._booked.append(moved)
            return moved
        return None

    def resize(self, places):
        """Change the number of places. Return those who move up, as a list."""
        self.places = places
        moved = []
        for name in self._waiting:
            if len(self._booked) < self.places:
                self._waiting.remove(name)
                self._booked.append(name)
                moved.append(name)
        return moved

    def position(self, name):
        """0 for a participant, 1 for the first on the waiting list, 2 for the second."""
        if name in self._booked:
            return 0
        if name in self._waiting:
            return self._waiting.index(name) + 1
        raise KeyError(name)

    def participants(self):
        """The participants, sorted."""
        self._booked.sort()
        return self._booked
