class Loop:
    """An event loop that runs generators as tasks."""

    def __init__(self):
        self.now = 0

    def spawn(self, generator):
        """Make a task of a generator, and return it."""

    def run(self):
        """Run until all tasks are done."""
