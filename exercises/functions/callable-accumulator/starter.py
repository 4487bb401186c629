class RunningStats:
    """A callable that takes one value at a time and keeps count, mean and variance."""

    def __init__(self):
        self.count = 0

    def add(self, value):
        self.count += 1
