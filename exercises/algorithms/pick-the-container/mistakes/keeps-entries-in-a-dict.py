"""keeping the entries as the keys of a dict: each is there once, and a guest who goes in a second
time at the same gate is lost."""

from collections.abc import Iterable


class Turnstile:
    """Who may go in, and who went in where."""

    def __init__(self, passes: Iterable[str | int]):
        self._passes = frozenset(passes)
        self._entries = {}
        self._gates = {}

    def enter(self, guest: str | int, gate: list) -> bool:
        """Whether the guest holds a pass; if so, the entry is recorded."""
        if guest not in self._passes:
            return False
        place = tuple(gate)
        self._entries[guest, place] = None
        self._gates[place] = None
        return True

    def entries(self) -> list[tuple]:
        """Everybody let in, in order, as tuples (guest, (lift, lane))."""
        return list(self._entries)

    def gates(self) -> list[tuple]:
        """The gates used, each once, in the order of their first use."""
        return list(self._gates)

    def guests(self) -> frozenset:
        """Everybody let in, each once."""
        return frozenset(guest for guest, _ in self._entries)
