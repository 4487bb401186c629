class Stack:
    """A stack: the item pushed last is popped first."""

    def __init__(self, items=()):
        """Push each of items in turn."""

    def push(self, item):
        """Put item on top."""

    def pop(self):
        """Remove the top item and return it."""

    def peek(self):
        """Return the top item without removing it."""
