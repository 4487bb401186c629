"""making a string of every guest: then 7 and "7" are the same guest, and one gets in with the
pass of the other."""


class Turnstile:
    def __init__(self, passes):
        self._passes = {str(guest) for guest in passes}
        self._entries = []

    def enter(self, guest, gate):
        if str(guest) not in self._passes:
            return False
        self._entries.append((guest, tuple(gate)))
        return True

    def entries(self):
        return list(self._entries)

    def gates(self):
        return list(dict.fromkeys(gate for _, gate in self._entries))

    def guests(self):
        return frozenset(guest for guest, _ in self._entries)
