class RateLimiter:
    """Lets at most `limit` requests through within any `period` seconds."""

    def __init__(self, limit, period):
        self.limit = limit
        self.period = period

    def acquire(self):
        """Return as soon as a request may go."""

    def try_acquire(self):
        """Say whether a request may go now, and let it through if so."""
        return True
