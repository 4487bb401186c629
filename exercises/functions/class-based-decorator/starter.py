class Pausable:
    """A decorator whose function can be paused; kept calls run when it is resumed."""

    def __init__(self, function):
        self.function = function
        self.paused = False
        self.waiting = []

    def pause(self):
        """Keep calls from now on."""

    def resume(self):
        """Run the kept calls in order and return their results."""
