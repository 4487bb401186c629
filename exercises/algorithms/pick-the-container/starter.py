class Turnstile:
    """Who may go in, and who went in where."""

    def __init__(self, passes):
        self.passes = passes

    def enter(self, guest, gate):
        """Whether the guest holds a pass; if so, the entry is remembered."""

    def visits(self, guest, gate):
        """How often the guest went in at the gate."""

    def entries(self):
        """Everybody let in, in order, as tuples (guest, (lift, lane))."""

    def gates(self):
        """The gates used, each once, in the order of their first use."""

    def guests(self):
        """All who were let in, as one value."""
