"""collecting commands in `__init_subclass__` from each class's own body: it runs for the
subclasses of `Console` alone, and a base that is not one has attributes as well."""

import difflib
import inspect


class UnknownCommand(LookupError):
    """There is no such command; suggestions holds the names of similar ones."""

    def __init__(self, name, suggestions):
        super().__init__(f"unknown command {name!r}")
        self.suggestions = suggestions


class Console:
    """Runs typed lines by calling the do_… methods of its subclasses."""

    _known = frozenset()

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        removed = {name[3:] for name, value in vars(cls).items() if value is None}
        cls._known = (cls._known - removed) | frozenset(
            name.removeprefix("do_")
            for name in vars(cls)
            if name.startswith("do_") and name[3:4].isalpha() and callable(getattr(cls, name))
        )

    def commands(self):
        """The names of all commands, sorted."""
        return sorted(self._known)

    def run(self, line):
        """Call the command that the line begins with; return its result."""
        words = line.split()
        if not words:
            return None
        name, *arguments = words
        return self._command(name)(*arguments)

    def help(self, name):
        """The first line of the command's description."""
        return (inspect.getdoc(self._command(name)) or "").partition("\n")[0]

    def _command(self, name):
        known = self.commands()
        if name not in known:
            raise UnknownCommand(name, difflib.get_close_matches(name, known))
        return getattr(self, f"do_{name}")
