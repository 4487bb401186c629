"""a set for the places and a dict as an ordered waiting list."""


class Course:
    """A course with so many places, and a waiting list."""

    def __init__(self, places, booked=()):
        self.places = places
        self._booked = set(booked)
        self._waiting = {}

    def book(self, name):
        if name in self._booked or name in self._waiting:
            raise ValueError(f"{name} has booked already")
        if free := len(self._booked) < self.places:
            self._booked.add(name)
        else:
            self._waiting[name] = None
        return free

    def cancel(self, name):
        if name in self._booked:
            self._booked.remove(name)
        else:
            del self._waiting[name]
        return next(iter(self.resize(self.places)), None)

    def resize(self, places):
        self.places = places
        room = max(0, places - len(self._booked))
        moved = list(self._waiting)[:room]
        for name in moved:
            del self._waiting[name]
        self._booked.update(moved)
        return moved

    def position(self, name):
        if name in self._booked:
            return 0
        for place, other in enumerate(self._waiting, start=1):
            if other == name:
                return place
        raise KeyError(name)

    def participants(self):
        return sorted(self._booked)
