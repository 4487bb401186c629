"""going through the given names twice: an iterator is used up after the first time."""


class Course:
    def __init__(self, places, booked=()):
        self.places = places
        self._booked = list(booked)
        self._known = set(booked)
        self._waiting = []

    def book(self, name):
        if name in self._known:
            raise ValueError(f"{name} has booked already")
        self._known.add(name)
        if len(self._booked) < self.places:
            self._booked.append(name)
            return True
        self._waiting.append(name)
        return False

    def cancel(self, name):
        if name in self._booked:
            self._booked.remove(name)
        elif name in self._waiting:
            self._waiting.remove(name)
        else:
            raise KeyError(name)
        self._known.discard(name)
        return next(iter(self.resize(self.places)), None)

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
