class Closed(Exception):
    """Raised where a buffer that is closed has nothing more to give, or takes nothing more."""


class BoundedBuffer:
    """Items on their way from some threads to others."""

    def __init__(self, capacity):
        self.capacity = capacity
        self.items = []

    def put(self, item):
        """Add an item, as soon as there is room."""
        self.items.append(item)

    def take(self):
        """Remove and return the oldest item, as soon as there is one."""
        return self.items.pop(0)

    def close(self):
        """Let nothing more in, and wake whoever waits."""
