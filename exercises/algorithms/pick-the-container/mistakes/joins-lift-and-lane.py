"""joining lift and lane to one string: different gates can give the same one."""


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
        gates = {}
        for _, (lift, lane) in self._entries:
            gates.setdefault(f"{lift}{lane}", (lift, lane))
        return list(gates.values())

    def guests(self):
        return frozenset(guest for guest, _ in self._entries)
