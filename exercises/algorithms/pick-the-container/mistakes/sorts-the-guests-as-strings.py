"""sorting by `str`: 7 and "7" are equal for it, so they stay in the order in which they came."""


class Turnstile:
    def __init__(self, passes):
        self._passes = set(passes)
        self._entries = []

    def enter(self, guest, gate):
        if guest not in self._passes:
            return False
        self._entries.append((guest, tuple(gate)))
        return True

    def entries(self):
        return list(self._entries)

    def gates(self):
        return list(dict.fromkeys(gate for _, gate in self._entries))

    def guests(self):
        return tuple(sorted(dict.fromkeys(guest for guest, _ in self._entries), key=str))
