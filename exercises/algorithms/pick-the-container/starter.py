class Turnstile:
    """Who may go in, and who went in where."""

    def __init__(self, passes):
        self.passes = passes

    def enter(self, guest, gate):
        """Whether the guest holds a pass; if so, the entry is recorded."""

    def entries(self):
        """Everybody let in, in order, as tuples (guest, (lift, lane))."""

    def gates(self):
        """The gates used, each once, in the order of their first use."""

    def guests(self):
        """Everybody let in, each once."""
