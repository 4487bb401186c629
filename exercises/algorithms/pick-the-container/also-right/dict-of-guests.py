"""a dict whose keys are the guests who came in, and another whose keys are the gates."""


class Turnstile:
    """Who may go in, and who went in where."""

    def __init__(self, passes):
        self._holders = set(passes)
        self._log = []
        self._seen = {}
        self._gates = {}

    def enter(self, guest, gate):
        if guest not in self._holders:
            return False
        lift, lane = gate
        gate = (lift, lane)
        self._log.append((guest, gate))
        self._gates.setdefault(gate)
        self._seen.setdefault(guest)
        return True

    def entries(self):
        return self._log[:]

    def gates(self):
        return [*self._gates]

    def guests(self):
        return frozenset(self._seen)
