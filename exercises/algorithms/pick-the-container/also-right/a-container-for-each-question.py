"""one container for each question: a frozenset, a list, a dict as an ordered set, and a set."""


class Turnstile:
    """Who may go in, and who went in where."""

    def __init__(self, passes):
        self._passes = frozenset(passes)
        self._entries = []
        self._gates = {}
        self._guests = set()

    def enter(self, guest, gate):
        if guest not in self._passes:
            return False
        entry = guest, tuple(gate)
        self._entries.append(entry)
        self._gates[entry[1]] = None
        self._guests.add(guest)
        return True

    def entries(self):
        return list(self._entries)

    def gates(self):
        return list(self._gates)

    def guests(self):
        return frozenset(self._guests)
