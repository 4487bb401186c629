"""leaving out an entry that is like the last one: somebody who goes in twice at the same gate went
in twice."""

from collections.abc import Iterable


class Turnstile:
    """Who may go in, and who went in where."""

    def __init__(self, passes: Iterable[str | int]):
        self._passes = frozenset(passes)
        self._entries = []
        self._gates = {}

    def enter(self, guest: str | int, gate: list) -> bool:
        """Whether the guest holds a pass; if so, the entry is recorded."""
        if guest not in self._passes:
            return False
        place = tuple(gate)
        if self._entries[-1:] != [(guest, place)]:
            self._entries.append((guest, place))
        self._gates[place] = None
        return True

    def entries(self) -> list[tuple]:
        """Everybody let in, in order, as tuples (guest, (lift, lane))."""
        return self._entries.copy()

    def gates(self) -> list[tuple]:
        """The gates used, each once, in the order of their first use."""
        return list(self._gates)

    def guests(self) -> frozenset:
        """Everybody let in, each once."""
        return frozenset(guest for guest, _ in self._entries)
