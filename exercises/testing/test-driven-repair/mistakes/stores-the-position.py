"""writing the position down at the time of booking: it changes when others move up or leave."""


class Course:
    def __init__(self, places, booked=()):
        self.places = places
        self._position = dict.fromkeys(booked, 0)

    def _group(self, waiting):
        return [name for name, number in self._position.items() if bool(number) == waiting]

    def book(self, name):
        if name in self._position:
            raise ValueError(f"{name} has booked already")
        free = len(self._group(False)) < self.places
        self._position[name] = 0 if free else len(self._group(True)) + 1
        return free

    def cancel(self, name):
        del self._position[name]
        return next(iter(self.resize(self.places)), None)

    def resize(self, places):
        self.places = places
        moved = self._group(True)[: max(0, places - len(self._group(False)))]
        for name in moved:
            self._position[name] = 0
        return moved

    def position(self, name):
        return self._position[name]

    def participants(self):
        return sorted(self._group(False))
