"""keeps the two lists of the starter, and moves people up one by one."""


class Course:
    """A course with so many places, and a waiting list."""

    def __init__(self, places, booked=()):
        self.places = places
        self._booked = list(booked)
        self._waiting = []

    def book(self, name):
        if name in self._booked or name in self._waiting:
            raise ValueError(f"{name} has booked already")
        if len(self._booked) < self.places:
            self._booked.append(name)
            return True
        self._waiting.append(name)
        return False

    def _move_up(self):
        moved = []
        while self._waiting and len(self._booked) < self.places:
            moved.append(self._waiting.pop(0))
            self._booked.append(moved[-1])
        return moved

    def cancel(self, name):
        if name in self._booked:
            self._booked.remove(name)
        elif name in self._waiting:
            self._waiting.remove(name)
        else:
            raise KeyError(name)
        moved = self._move_up()
        return moved[0] if moved else None

    def resize(self, places):
        self.places = places
        return self._move_up()

    def position(self, name):
        if name in self._booked:
            return 0
        if name in self._waiting:
            return self._waiting.index(name) + 1
        raise KeyError(name)

    def participants(self):
        return sorted(self._booked)
