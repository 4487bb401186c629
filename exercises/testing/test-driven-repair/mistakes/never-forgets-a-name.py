"""keeping every name that ever booked: whoever has cancelled is neither a participant nor waiting, and
may come back."""


class Course:
    def __init__(self, places, booked=()):
        self.places = places
        self._booked = list(booked)
        self._waiting = []
        self._seen = set(self._booked)

    def book(self, name):
        if name in self._seen:
            raise ValueError(f"{name} has booked already")
        self._seen.add(name)
        if len(self._booked) < self.places:
            self._booked.append(name)
            return True
        self._waiting.append(name)
        return False

    def cancel(self, name):
        for people in (self._booked, self._waiting):
            if name in people:
                people.remove(name)
                return next(iter(self.resize(self.places)), None)
        raise KeyError(name)

    def resize(self, places):
        self.places = places
        moved = []
        while self._waiting and len(self._booked) < places:
            moved.append(self._waiting.pop(0))
            self._booked.append(moved[-1])
        return moved

    def position(self, name):
        if name in self._booked:
            return 0
        if name in self._waiting:
            return self._waiting.index(name) + 1
        raise KeyError(name)

    def participants(self):
        return sorted(self._booked)
