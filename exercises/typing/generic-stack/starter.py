class Stack:
    """Items of one type, the last one in on top."""

    def __init__(self, items=()):
        """Push each of the items in turn."""

    def push(self, item):
        """Put an item on top."""

    def pop(self):
        """Remove the top item and return it."""

    def peek(self):
        """Return the top item, or None when empty."""

    def map(self, function):
        """Return a new stack of the function's results."""
