"""keeping the passes in a list: `in` then compares one after the other, and every guest waits longer
when more passes are sold."""

from collections import Counter
from collections.abc import Iterable


class Turnstile:
    """Who may go in, and who went in where."""

    def __init__(self, passes: Iterable[str | int]):
        self._passes = list(passes)
        self._entries = []
        self._visits = Counter()
        self._gates = {}

    def enter(self, guest: str | int, gate: list) -> bool:
        """Whether the guest holds a pass; if so, the entry is remembered."""
        if guest not in self._passes:
            return False
        entry = guest, tuple(gate)
        self._entries.append(entry)
        self._visits[entry] += 1
        self._gates[entry[1]] = None
        return True

    def visits(self, guest: str | int, gate: list) -> int:
        """How often the guest went in at the gate."""
        return self._visits[guest, tuple(gate)]

    def entries(self) -> list[tuple]:
        """Everybody let in, in order, as tuples (guest, (lift, lane))."""
        return self._entries.copy()

    def gates(self) -> list[tuple]:
        """The gates used, each once, in the order of their first use."""
        return list(self._gates)

    def guests(self) -> frozenset:
        """All who were let in, as one value."""
        return frozenset(guest for guest, _ in self._entries)
