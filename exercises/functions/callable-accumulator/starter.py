class RunningStats:
    """A callable that takes one number at a time and keeps count and mean."""

    def __init__(self):
        self.count = 0

    def add(self, value):
        """Take value into account."""
        self.count += 1
