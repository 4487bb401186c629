"""a set and a list only: gates and guests are found in the entries when somebody asks."""


class Turnstile:
    """Who may go in, and who went in where."""

    def __init__(self, passes):
        self._holders = set(passes)
        self._log = []

    def enter(self, guest, gate):
        if guest not in self._holders:
            return False
        lift, lane = gate
        self._log.append((guest, (lift, lane)))
        return True

    def entries(self):
        return self._log[:]

    def gates(self):
        return [*dict.fromkeys(gate for _, gate in self._log)]

    def guests(self):
        return frozenset({guest for guest, _ in self._log})
