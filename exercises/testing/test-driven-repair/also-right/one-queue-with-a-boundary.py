"""one list in order of booking, and a number that says how many at its front have a place."""


class Course:
    """A course with so many places, and a waiting list."""

    def __init__(self, places, booked=()):
        self.places = places
        self._people = [*booked]
        self._seated = len(self._people)

    def book(self, name):
        if name in self._people:
            raise ValueError(f"{name} has booked already")
        self._people.append(name)
        return bool(self._fill())

    def _fill(self):
        before = self._seated
        room = min(self.places, len(self._people))
        self._seated = max(before, room)
        return self._people[before : self._seated]

    def _index(self, name):
        try:
            return self._people.index(name)
        except ValueError:
            raise KeyError(name) from None

    def cancel(self, name):
        index = self._index(name)
        del self._people[index]
        if index < self._seated:
            self._seated -= 1
        return next(iter(self._fill()), None)

    def resize(self, places):
        self.places = places
        return self._fill()

    def position(self, name):
        return max(0, self._index(name) - self._seated + 1)

    def participants(self):
        return sorted(self._people[: self._seated])
