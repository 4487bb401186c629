"""changing the typed word to lower case: `Clear` is another name than `clear`, and not a
command."""

import difflib
import inspect


class UnknownCommand(LookupError):
    """There is no such command; suggestions holds the names of similar ones."""

    def __init__(self, name, suggestions):
        super().__init__(f"unknown command {name!r}")
        self.suggestions = suggestions


class Console:
    """Runs typed lines by calling the do_… methods of its subclasses."""

    def commands(self):
        """The names of all commands, sorted."""
        cls = type(self)
        names = [
            attribute.removeprefix("do_") for attribute in dir(cls) if attribute.startswith("do_")
        ]
        return [
            name for name in names if name[:1].isalpha() and callable(getattr(cls, f"do_{name}"))
        ]

    def run(self, line):
        """Call the command that the line begins with; return its result."""
        words = line.split()
        if not words:
            return None
        name, *arguments = line.lower().split()
        return self._command(name)(*arguments)

    def help(self, name):
        """The first line of the command's description."""
        return (inspect.getdoc(self._command(name)) or "").partition("\n")[0]

    def _command(self, name):
        known = self.commands()
        if name not in known:
            raise UnknownCommand(name, difflib.get_close_matches(name, known))
        return getattr(self, f"do_{name}")
