"""a dict from each guest to whether they came in, and for the gates a list and a set side by side."""


class Turnstile:
    """Who may go in, and who went in where."""

    def __init__(self, passes):
        self._came_in = {guest: False for guest in passes}
        self._entries = []
        self._gate_order = []
        self._gate_set = set()

    def enter(self, guest, gate):
        if guest not in self._came_in:
            return False
        place = tuple(gate)
        self._came_in[guest] = True
        self._entries.append((guest, place))
        if place not in self._gate_set:
            self._gate_set.add(place)
            self._gate_order.append(place)
        return True

    def entries(self):
        return self._entries.copy()

    def gates(self):
        return self._gate_order.copy()

    def guests(self):
        return frozenset(guest for guest, _ in self._entries)
