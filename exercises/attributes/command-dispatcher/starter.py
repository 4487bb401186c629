class UnknownCommand(LookupError):
    """There is no such command; suggestions holds the names of similar ones."""

    def __init__(self, name, suggestions):
        super().__init__(f"unknown command {name!r}")
        self.suggestions = suggestions


class Console:
    """Runs typed lines by calling the do_… methods of its subclasses."""

    def commands(self):
        """The names of all commands, sorted."""
        return []

    def run(self, line):
        """Call the command that the line begins with; return its result."""

    def help(self, name):
        """The first line of the command's description."""
